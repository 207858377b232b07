import type { KnownAdapter } from '../known-adapter.ts'

/** A page with these parameters, in any order. */
const page = (...parameters: string[]) =>
  new RegExp(
    `^[^?#]*/index\\.php(?=[?#])${parameters.map((one) => `(?=.*[?&]${one}\\b)`).join('')}`,
  )

/**
 * Vtiger: `index.php` as in the open source edition (https://code.vtiger.com/vtiger/vtigercrm), and
 * `/view/…` as in the cloud. Modules of your own are `other`.
 */
export const adapter: KnownAdapter = {
  app: 'vtiger',
  objects: [
    'Accounts',
    'Calendar',
    'Campaigns',
    'Contacts',
    'HelpDesk',
    'Invoice',
    'Leads',
    'Potentials',
    'Products',
    'Project',
    'Quotes',
    'SalesOrder',
  ],
  routes: [
    { at: page('parent=Settings'), view: 'settings' },
    { at: page('view=DashBoard'), view: 'dashboard' },
    { at: page('module=(\\w+)', 'view=Detail', 'mode=showRelatedList'), view: 'related' },
    { at: page('module=(\\w+)', 'view=Detail'), view: 'record' },
    { at: page('module=(\\w+)', 'view=Edit', 'record=\\d+'), view: 'edit' },
    { at: page('module=(\\w+)', 'view=Edit'), view: 'create' },
    { at: page('module=(\\w+)', 'view=List'), view: 'list' },
    { at: /^\/view\/detail\?.*\bmodule=(\w+)/, view: 'record' },
    { at: /^\/view\/list\?.*\bmodule=(\w+)/, view: 'list' },
  ],
}
