import type { KnownAdapter } from '../known-adapter.ts'

/**
 * Frappe CRM: `frontend/src/router.js` of https://github.com/frappe/crm. New records and settings are
 * dialogs and have no address. The desk (`/app/…`) belongs to another application.
 */
export const adapter: KnownAdapter = {
  app: 'frappe',
  objects: [
    'calendar',
    'call-logs',
    'contacts',
    'deals',
    'leads',
    'notes',
    'organizations',
    'tasks',
  ],
  routes: [
    { at: /^\/crm\/([\w-]+)\/view\/kanban\b/, view: 'board' },
    { at: /^\/crm\/([\w-]+)\/view\b/, view: 'list' },
    { at: /^\/crm\/dashboard\b/, view: 'dashboard' },
    { at: /^\/crm\/([\w-]+)\/[^/?#]/, view: 'record' },
    { at: /^\/crm\/([\w-]+)\/?[?#]/, view: 'list' },
    { at: /^\/crm\/?[?#]/, view: 'home' },
  ],
}
