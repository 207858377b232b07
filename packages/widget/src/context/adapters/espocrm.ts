import type { KnownAdapter } from '../known-adapter.ts'

/**
 * EspoCRM: the routes of `client/src/router.js`, https://github.com/espocrm/espocrm. Options come last
 * in the fragment. Boards have the address of their list. Entity types of your own are `other`.
 */
export const adapter: KnownAdapter = {
  app: 'espocrm',
  objects: [
    'Account',
    'Calendar',
    'Call',
    'Campaign',
    'Case',
    'Contact',
    'Document',
    'Email',
    'KnowledgeBaseArticle',
    'Lead',
    'Meeting',
    'Opportunity',
    'Product',
    'Quote',
    'SalesOrder',
    'TargetList',
    'Task',
  ],
  routes: [
    { at: /#(?:Admin|Preferences)\b/, view: 'settings' },
    { at: /#(?:Home)?\/?$/, view: 'home' },
    { at: /#(\w+)\/view\/\w/, view: 'record' },
    { at: /#(\w+)\/edit\/\w/, view: 'edit' },
    { at: /#(\w+)\/create\b/, view: 'create' },
    { at: /#(\w+)\/related\/\w/, view: 'related' },
    { at: /#(\w+)(?:\/list\b|\/?$)/, view: 'list' },
  ],
}
