import type { KnownAdapter } from '../known-adapter.ts'

/**
 * Zoho CRM, by itself and inside CRM Plus, where the same path comes after another. Deals are still
 * called `Potentials` in addresses: https://www.zoho.com/crm/developer/docs/api/v8/modules-api.html.
 * Custom modules (`CustomModule4`) are `other`.
 */
export const adapter: KnownAdapter = {
  app: 'zoho',
  objects: [
    'Accounts',
    'Calls',
    'Campaigns',
    'Cases',
    'Contacts',
    'Deals',
    'Events',
    'Invoices',
    'Leads',
    'Potentials',
    'PriceBooks',
    'Products',
    'PurchaseOrders',
    'Quotes',
    'Reports',
    'SalesOrders',
    'Solutions',
    'Tasks',
    'Vendors',
  ],
  routes: [
    { at: /\/tab\/Home\b/, view: 'home' },
    { at: /\/tab\/Dashboards\b/, view: 'dashboard' },
    { at: /\/tab\/(\w+)\/create\b/, view: 'create' },
    { at: /\/tab\/(\w+)\/\d+\/edit\b/, view: 'edit' },
    { at: /\/tab\/(\w+)\/custom-view\/\d+\/kanban\b/, view: 'board' },
    { at: /\/tab\/(\w+)(?:\/custom-view\/\d+\/list)?\/?[?#]/, view: 'list' },
    { at: /\/tab\/(\w+)\/\d+\/?[?#]/, view: 'record' },
    { at: /^\/crm\/\w+\/settings\b/, view: 'settings' },
  ],
}
