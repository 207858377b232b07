import type { KnownAdapter } from '../known-adapter.ts'

/**
 * Twenty: `AppPath.ts` of https://github.com/twentyhq/twenty. A record is called in the singular, a
 * list in the plural; a board is a view of a list and has its address. Objects of your own are
 * `other`.
 */
export const adapter: KnownAdapter = {
  app: 'twenty',
  objects: [
    'person',
    'people',
    'company',
    'companies',
    'opportunity',
    'opportunities',
    'task',
    'tasks',
    'note',
    'notes',
    'workflow',
    'workflows',
    'dashboards',
  ],
  routes: [
    { at: /^\/object\/dashboard\/\w/, view: 'dashboard' },
    { at: /^\/object\/(\w+)\/\w/, view: 'record' },
    { at: /^\/objects\/(\w+)/, view: 'list' },
    { at: /^\/settings\b/, view: 'settings' },
    { at: /^\/[?#]/, view: 'home' },
  ],
}
