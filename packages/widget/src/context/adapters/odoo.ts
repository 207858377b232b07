import type { KnownAdapter } from '../known-adapter.ts'

/** In the old addresses the model, in the new ones the last action of the path. */
const screen = (view: string, also = '') =>
  new RegExp(`^/(?=.*\\bview_type=${view})${also}(?:web\\b.*\\bmodel=|odoo/(?:[^?#]*/)?)([\\w.-]+)`)

/**
 * Odoo: up to 17 by parameters in the fragment, from 18 by a path in which the last action counts
 * (`stateToUrl` in `web/static/src/core/browser/router.js`, https://github.com/odoo/odoo). An action
 * without a name (`action-510`) and models of your own are `other`.
 */
export const adapter: KnownAdapter = {
  app: 'odoo',
  objects: [
    'account.move',
    'calendar',
    'calendar.event',
    'contacts',
    'crm',
    'crm.lead',
    'helpdesk.ticket',
    'product.template',
    'project',
    'project.task',
    'res.partner',
    'sale.order',
    'sales',
  ],
  routes: [
    { at: /^\/(?:odoo\/settings\b|web\b.*\bmodel=res\.config\.settings)/, view: 'settings' },
    { at: /^\/odoo\/(?:[^?#]*\/)?([\w.-]+)\/new\/?[?#]/, view: 'create' },
    { at: /^\/odoo\/(?:[^?#]*\/)?([\w.-]+)\/\d+\/?[?#]/, view: 'record' },
    { at: screen('form', '(?=.*\\bid=\\d)'), view: 'record' },
    { at: screen('form'), view: 'create' },
    { at: screen('kanban'), view: 'board' },
    { at: screen('(?:graph|pivot)'), view: 'dashboard' },
    { at: screen('list'), view: 'list' },
    { at: /^\/odoo\/(?:[^?#]*\/)?([\w.-]+)\/?[?#]/, view: 'list' },
    { at: /^\/(?:odoo\/?[?#]|web\/?#$)/, view: 'home' },
  ],
}
