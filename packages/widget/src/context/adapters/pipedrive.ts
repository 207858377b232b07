import type { KnownAdapter } from '../known-adapter.ts'

/**
 * Pipedrive: https://support.pipedrive.com. A record is called in the singular and stands at the
 * root; lists have their filter behind them. New things are made in a dialog over the list.
 */
export const adapter: KnownAdapter = {
  app: 'pipedrive',
  objects: ['activities', 'deal', 'leads', 'organization', 'person', 'product'],
  routes: [
    { at: /^\/(leads)\/inbox\/[\w-]/, view: 'record' },
    { at: /^\/(\w+)\/\d+\/?[?#]/, view: 'record' },
    { at: /^\/(leads|activities)\b/, view: 'list' },
    { at: /^\/(?:deals\/)?pipeline\b/, view: 'board', object: 'deal' },
    { at: /^\/(deal|person|organization|product)s\b/, view: 'list' },
    { at: /^\/progress\b/, view: 'dashboard' },
    { at: /^\/settings\b/, view: 'settings' },
  ],
}
