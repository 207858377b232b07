import type { KnownAdapter } from './known-adapter.ts'

const freshsales = () => import('./adapters/freshsales.ts')
const salesforce = () => import('./adapters/salesforce.ts')

/**
 * CRMs that the widget knows by itself, by their name and by the domains on which their makers serve
 * them. Their routes are loaded only where they are the host.
 */
export const KNOWN_APPS: Readonly<Record<string, () => Promise<{ adapter: KnownAdapter }>>> = {
  'atomic-crm': () => import('./adapters/atomic-crm.ts'),
  dolibarr: () => import('./adapters/dolibarr.ts'),
  dynamics: () => import('./adapters/dynamics.ts'),
  espocrm: () => import('./adapters/espocrm.ts'),
  frappe: () => import('./adapters/frappe.ts'),
  freshsales,
  myfreshworks: freshsales,
  hubspot: () => import('./adapters/hubspot.ts'),
  odoo: () => import('./adapters/odoo.ts'),
  pipedrive: () => import('./adapters/pipedrive.ts'),
  salesforce,
  force: salesforce,
  'salesforce-setup': salesforce,
  suitecrm: () => import('./adapters/suitecrm.ts'),
  twenty: () => import('./adapters/twenty.ts'),
  vtiger: () => import('./adapters/vtiger.ts'),
  zoho: () => import('./adapters/zoho.ts'),
}
