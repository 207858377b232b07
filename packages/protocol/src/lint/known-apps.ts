/** CRMs that the widget reads the addresses of by itself. */
export const KNOWN_APPS: readonly string[] = [
  'salesforce',
  'dynamics',
  'hubspot',
  'zoho',
  'pipedrive',
  'suitecrm',
  'espocrm',
  'odoo',
  'twenty',
  'frappe',
  'vtiger',
  'freshsales',
  'dolibarr',
  'atomic-crm',
]
