import type { KnownAdapter } from '../known-adapter.ts'

/**
 * Salesforce Lightning: https://developer.salesforce.com/docs/platform/lwc/guide/reference-page-reference-type.html.
 * Setup has a host of its own, `*.my.salesforce-setup.com`. Custom objects (`…__c`) are `other`.
 */
export const adapter: KnownAdapter = {
  app: 'salesforce',
  objects: [
    'Account',
    'Asset',
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
    'Report',
    'Task',
    'WorkOrder',
  ],
  routes: [
    { at: /^\/lightning\/r\/Dashboard\/\w+\/view\b/, view: 'dashboard' },
    { at: /^\/lightning\/r\/(?:(\w+)\/)?\w+\/view\b/, view: 'record' },
    { at: /^\/lightning\/r\/(?:(\w+)\/)?\w+\/edit\b/, view: 'edit' },
    { at: /^\/lightning\/r\/(\w+)\/\w+\/related\/\w/, view: 'related' },
    { at: /^\/lightning\/o\/(\w+)\/new\b/, view: 'create' },
    { at: /^\/lightning\/o\/(\w+)\/(?:list|home)\b/, view: 'list' },
    { at: /^\/lightning\/(?:setup|settings)\b/, view: 'settings' },
    { at: /^\/lightning\/page\/home\b/, view: 'home' },
  ],
}
