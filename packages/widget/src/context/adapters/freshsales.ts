import type { KnownAdapter } from '../known-adapter.ts'

/**
 * Freshsales: below `/crm/sales` on `*.myfreshworks.com`, at the root on the older `*.freshsales.io`
 * (https://crmsupport.freshworks.com). Boards have the address of their list, and new records are
 * made beside it. Custom modules are `other`.
 */
export const adapter: KnownAdapter = {
  app: 'freshsales',
  objects: ['accounts', 'appointments', 'contacts', 'deals', 'leads', 'products', 'tasks'],
  routes: [
    { at: /^(?:\/crm\/sales)?\/settings\b/, view: 'settings' },
    { at: /^(?:\/crm\/sales)?\/(\w+)\/\d+\/?[?#]/, view: 'record' },
    { at: /^(?:\/crm\/sales)?\/(\w+)(?:\/view\/\d+)?\/?[?#]/, view: 'list' },
  ],
}
