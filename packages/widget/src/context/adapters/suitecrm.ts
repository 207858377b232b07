import type { KnownAdapter } from '../known-adapter.ts'

const MODULES = [
  'Accounts',
  'Calls',
  'Cases',
  'Contacts',
  'Leads',
  'Meetings',
  'Opportunities',
  'Tasks',
]

/**
 * A page of version 7 with these parameters, in any order. They stand encoded in the fragment where
 * it has loaded the page by script.
 */
const page = (...parameters: string[]) =>
  new RegExp(
    `/index\\.php${parameters
      .map((one) => `(?=.*\\W(?:3F|26)?${one.replace('=', '\\W(?:3D)?')}\\b)`)
      .join('')}`,
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
    { at: page('module=Home'), view: 'home' },
    { at: /#\/home\b/, view: 'home' },
    { at: page('module=Administration'), view: 'settings' },
    { at: /#\/administration\b/, view: 'settings' },
    { at: page('module=(\\w+)', 'action=DetailView'), view: 'record' },
    { at: page('module=(\\w+)', 'action=EditView', 'record=[\\w-]+'), view: 'edit' },
    { at: page('module=(\\w+)', 'action=EditView'), view: 'create' },
    { at: page('module=(\\w+)', 'action=(?:index|ListView)'), view: 'list' },
    { at: /#\/([\w-]+)\/record\/\w/, view: 'record' },
    { at: /#\/([\w-]+)\/edit\/\w/, view: 'edit' },
    { at: /#\/([\w-]+)\/edit\/?(?:\?|$)/, view: 'create' },
    { at: /#\/([\w-]+)(?:\/index)?\/?(?:\?|$)/, view: 'list' },
  ],
}
