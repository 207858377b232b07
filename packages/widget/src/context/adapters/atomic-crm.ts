import type { KnownAdapter } from '../known-adapter.ts'

/**
 * Atomic CRM 0.0.2 (https://github.com/marmelab/atomic-crm), a react-admin application with hash
 * routes; deals open over their board.
 */
export const adapter: KnownAdapter = {
  app: 'atomic-crm',
  objects: ['contacts', 'companies', 'deals', 'sales'],
  routes: [
    { at: /#\/(\w+)\/create\b/, view: 'create' },
    { at: /#\/(\w+)\/\d+\/show\b/, view: 'record' },
    { at: /#\/(\w+)\/\d+\/?(?:\?|$)/, view: 'edit' },
    { at: /#\/(deals)\/?(?:\?|$)/, view: 'board' },
    { at: /#\/settings\b/, view: 'settings' },
    { at: /#\/(\w+)\/?(?:\?|$)/, view: 'list' },
    { at: /#\/?(?:\?|$)/, view: 'home' },
  ],
}
