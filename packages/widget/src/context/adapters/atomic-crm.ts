import type { Adapter } from '@candor/protocol'

/** Atomic CRM 0.0.2, a react-admin application with hash routes; deals open over their board. */
export const adapter: Adapter = {
  app: 'atomic-crm',
  objects: ['contacts', 'companies', 'deals', 'sales'],
  routes: [
    { at: '/*#/:object/create', view: 'create' },
    { at: '/*#/:object/:id/show', view: 'record' },
    { at: '/*#/:object/:id', view: 'edit' },
    { at: '/*#/deals', view: 'board', object: 'deals' },
    { at: '/*#/settings', view: 'settings' },
    { at: '/*#/:object', view: 'list' },
    { at: '/*#/', view: 'home' },
  ],
}
