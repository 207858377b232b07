import type { Adapter } from '@candor/protocol'

/** Salesforce Lightning, addresses as its PageReference types document them. */
export const adapter: Adapter = {
  app: 'salesforce',
  objects: [
    'Account',
    'Campaign',
    'Case',
    'Contact',
    'Contract',
    'Event',
    'Lead',
    'Opportunity',
    'Order',
    'Product2',
    'Quote',
    'Task',
  ],
  routes: [
    { at: '/lightning/r/:object/:id/view', view: 'record' },
    { at: '/lightning/r/:object/:id/edit', view: 'edit' },
    { at: '/lightning/r/:object/:id/related/:list/view', view: 'related' },
    { at: '/lightning/r/:id/view', view: 'record' },
    { at: '/lightning/o/:object/new', view: 'create' },
    { at: '/lightning/o/:object/list', view: 'list' },
    { at: '/lightning/setup/*', view: 'settings' },
    { at: '/lightning/page/home', view: 'home' },
  ],
}
