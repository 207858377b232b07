import type { KnownAdapter } from '../known-adapter.ts'

const MODULES = 'Accounts Calls Cases Contacts Leads Meetings Opportunities Tasks'.split(' ')

/**
 * A page of version 7: its parameters come in any order, and encoded in the fragment where it was
 * loaded by script.
 */
const page = (action: string, also = '') =>
  new RegExp(
    `^[^?#]*/index\\.php(?=[?#])(?=.*\\W(?:26)?action\\W(?:3D)?${action}\\b)${also}.*\\W(?:3F|26)?module\\W(?:3D)?(\\w+)`,
  )

/**
 * SuiteCRM 7 and 8: https://docs.suitecrm.com. Version 7 says the page in the query, or in the fragment
 * where it loads pages by script. Version 8 (routes of https://github.com/salesagility/SuiteCRM-Core)
 * writes modules in small letters, and shows some of version 7 in a frame: the address around it
 * counts. Modules of your own are `other`.
 */
export const adapter: KnownAdapter = {
  app: 'suitecrm',
  objects: MODULES.flatMap((name) => [name, name.toLowerCase()]),
  routes: [
    { at: /^[^?#]*\/index\.php(?=[?#]).*\Wmodule=Home\b|#\/home\b/, view: 'home' },
    {
      at: /^[^?#]*\/index\.php(?=[?#]).*\Wmodule=Administration\b|#\/administration\b/,
      view: 'settings',
    },
    { at: page('DetailView'), view: 'record' },
    { at: page('EditView', '(?=.*\\W(?:26)?record\\W(?:3D)?\\w)'), view: 'edit' },
    { at: page('EditView'), view: 'create' },
    { at: page('(?:index|ListView)'), view: 'list' },
    { at: /#\/([\w-]+)\/record\/\w/, view: 'record' },
    { at: /#\/([\w-]+)\/edit\/\w/, view: 'edit' },
    { at: /#\/([\w-]+)\/edit\/?(?:\?|$)/, view: 'create' },
    { at: /#\/([\w-]+)(?:\/index)?\/?(?:\?|$)/, view: 'list' },
  ],
}
