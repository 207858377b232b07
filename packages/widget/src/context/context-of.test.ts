import { VIEWS } from '@candor/protocol'
import { expect } from 'chai'
import fc from 'fast-check'
import { contextOf } from './context-of.ts'
import { findAdapter } from './find-adapter.ts'
import type { KnownAdapter } from './known-adapter.ts'
import { KNOWN_APPS } from './known-apps.ts'

type Row = [url: string, app: string, object: string, view: string]

const rowsOf = (table: string) =>
  table
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t') as Row)

const verified = rowsOf(await (await fetch(new URL('./crm-urls.tsv', import.meta.url))).text())

/** What the table of verified addresses leaves open. */
const more: Row[] = [
  ['https://a.lightning.force.com/lightning/r/Secret__c/a01/view', 'salesforce', 'other', 'record'],
  [
    'https://a.lightning.force.com/lightning/r/Dashboard/01Z/view',
    'salesforce',
    'other',
    'dashboard',
  ],
  ['https://a.lightning.force.com/lightning/page/home', 'salesforce', 'other', 'home'],
  [
    'https://a.my.salesforce-setup.com/lightning/setup/Users/home',
    'salesforce',
    'other',
    'settings',
  ],
  [
    'https://a.crm.dynamics.com/main.aspx?pagetype=entityrecord&id=7',
    'dynamics',
    'other',
    'record',
  ],
  [
    'https://a.crm.dynamics.com/main.aspx?etn=new_secret&pagetype=entitylist',
    'dynamics',
    'other',
    'list',
  ],
  [
    'https://a.crm.dynamics.com/main.aspx?id=7&etn=lead&pagetype=entityrecord',
    'dynamics',
    'lead',
    'record',
  ],
  ['https://app.hubspot.com/contacts/1/objects/0-3/views/all/board', 'hubspot', '0-3', 'board'],
  ['https://app.hubspot.com/contacts/1/deal/77/', 'hubspot', '0-3', 'record'],
  ['https://app.hubspot.com/contacts/1/record/2-123/9', 'hubspot', 'other', 'record'],
  ['https://crm.zoho.eu/crm/org1/tab/Contacts/123/edit', 'zoho', 'Contacts', 'edit'],
  ['https://crm.zoho.eu/crm/org1/tab/Leads/custom-view/12/list?page=1', 'zoho', 'Leads', 'list'],
  ['https://crm.zoho.eu/crm/org1/tab/Leads/custom-view/12/kanban', 'zoho', 'Leads', 'board'],
  ['https://crm.zoho.eu/crm/org1/tab/Home/begin', 'zoho', 'other', 'home'],
  ['https://a.pipedrive.com/pipeline/1/user/everyone', 'pipedrive', 'deal', 'board'],
  ['https://a.pipedrive.com/persons/list/filter/3', 'pipedrive', 'person', 'list'],
  ['https://a.pipedrive.com/organization/3', 'pipedrive', 'organization', 'record'],
  [
    'https://crm.example.org/index.php?module=Leads&action=EditView&record=',
    'suitecrm',
    'Leads',
    'create',
  ],
  [
    'https://crm.example.org/index.php?return_module=Leads&module=Cases&action=index',
    'suitecrm',
    'Cases',
    'list',
  ],
  [
    'https://crm.example.org/#/opportunities/edit/95?return_module=Home',
    'suitecrm',
    'opportunities',
    'edit',
  ],
  ['https://crm.example.org/#/home', 'suitecrm', 'other', 'home'],
  ['https://espo.example.org/#Account/create', 'espocrm', 'Account', 'create'],
  ['https://espo.example.org/#Account/related/64a/contacts', 'espocrm', 'Account', 'related'],
  ['https://espo.example.org/#Case/edit/64a', 'espocrm', 'Case', 'edit'],
  ['https://espo.example.org/#Contact', 'espocrm', 'Contact', 'list'],
  ['https://espo.example.org/#Admin/userInterface', 'espocrm', 'other', 'settings'],
  ['https://espo.example.org/', 'espocrm', 'other', 'home'],
  ['https://a.odoo.com/web#view_type=form&model=crm.lead&menu_id=3', 'odoo', 'crm.lead', 'create'],
  [
    'https://a.odoo.com/web?debug=1#model=res.partner&view_type=kanban',
    'odoo',
    'res.partner',
    'board',
  ],
  ['https://a.odoo.com/odoo/crm?view_type=graph', 'odoo', 'crm', 'dashboard'],
  ['https://a.odoo.com/odoo/action-510/7', 'odoo', 'other', 'record'],
  ['https://a.odoo.com/odoo/settings', 'odoo', 'other', 'settings'],
  ['https://a.twenty.com/settings/profile', 'twenty', 'other', 'settings'],
  ['https://a.frappe.cloud/crm/deals/CRM-DEAL-2025-00001', 'frappe', 'deals', 'record'],
  ['https://a.frappe.cloud/crm/deals/view/list', 'frappe', 'deals', 'list'],
  ['https://a.frappe.cloud/crm/dashboard', 'frappe', 'other', 'dashboard'],
  ['https://a.vtiger.com/index.php?module=Leads&view=Detail&record=7', 'vtiger', 'Leads', 'record'],
  ['https://a.vtiger.com/index.php?view=Edit&module=Leads', 'vtiger', 'Leads', 'create'],
  ['https://a.vtiger.com/index.php?module=Leads&view=Edit&record=7', 'vtiger', 'Leads', 'edit'],
  ['https://a.vtiger.com/view/list?module=Contacts', 'vtiger', 'Contacts', 'list'],
  ['https://a.myfreshworks.com/crm/sales/contacts/402', 'freshsales', 'contacts', 'record'],
  ['https://a.myfreshworks.com/crm/sales/deals/view/402', 'freshsales', 'deals', 'list'],
  ['https://a.freshsales.io/accounts/5', 'freshsales', 'accounts', 'record'],
  [
    'https://dolibarr.example.org/erp/comm/propal/card.php?action=create',
    'dolibarr',
    'propal',
    'create',
  ],
  [
    'https://dolibarr.example.org/fourn/facture/card.php?id=1&action=edit',
    'dolibarr',
    'fourn',
    'edit',
  ],
  ['https://dolibarr.example.org/compta/facture/list.php', 'dolibarr', 'facture', 'list'],
  ['https://atomic.example.org/', 'atomic-crm', 'other', 'home'],
  ['https://atomic.example.org/#/', 'atomic-crm', 'other', 'home'],
  ['https://atomic.example.org/#/deals', 'atomic-crm', 'deals', 'board'],
  ['https://atomic.example.org/#/deals/5/show', 'atomic-crm', 'deals', 'record'],
  ['https://atomic.example.org/#/deals/5', 'atomic-crm', 'deals', 'edit'],
  ['https://atomic.example.org/#/deals/create', 'atomic-crm', 'deals', 'create'],
  [
    'https://atomic.example.org/#/contacts?filter=%7B%22q%22%3A%22meier%22%7D',
    'atomic-crm',
    'contacts',
    'list',
  ],
  ['https://atomic.example.org/#/meier', 'atomic-crm', 'other', 'list'],
]

describe('contextOf', () => {
  for (const [url, app, object, view] of [...verified, ...more])
    it(`reads ${url} as ${app}, ${object}, ${view}`, async () => {
      const { hostname } = new URL(url)
      const configured = hostname.endsWith('.example.org') && app !== 'other' ? app : undefined
      const context = contextOf(url, await findAdapter(hostname, configured))
      expect(context).to.deep.equal({ app, object, view })
    })

  it('lets no piece of a hostile address out, and takes no time over it', async () => {
    const adapters: KnownAdapter[] = []
    for (const load of Object.values(KNOWN_APPS)) adapters.push((await load()).adapter)
    const words = [...verified, ...more].flatMap(([url]) => url.split(/[/?#&=]/).slice(3))
    const traps = ['constructor', '__proto__', '..', '%2f', '%', '%E0%A4%A', '<b>', ':object', '*']
    const piece = fc.oneof(
      fc.constantFrom(...words, ...traps),
      fc.string({ maxLength: 30, unit: 'binary' }).map((text) => text.toWellFormed()),
      fc.constantFrom('/', 'a/', '&', '?id=').map((text) => text.repeat(5_000)),
    )
    const address = fc
      .array(fc.tuple(piece, fc.constantFrom('/', '/', '?', '#', '&', '=', '%3F', '%26')), {
        maxLength: 12,
      })
      .map((pieces) => `https://meier.example.org/${pieces.flat().join('')}`)
    fc.assert(
      fc.property(address, (hostile) => {
        for (const adapter of adapters) {
          const context = contextOf(hostile, adapter)
          expect(Object.keys(context)).to.deep.equal(['app', 'object', 'view'])
          expect(context.app).to.equal(adapter.app)
          expect(['other', ...adapter.objects]).to.include(context.object)
          expect(VIEWS).to.include(context.view)
        }
      }),
      { numRuns: 500 },
    )
  }).timeout(20_000)

  it('takes as long as an address is, and not its square: what reads on to its end begins at its start', async () => {
    const apps = [...new Set([...verified, ...more].map(([, app]) => app))]
    const adapters = await Promise.all(apps.map((app) => findAdapter('localhost', app)))
    const ways = adapters.flatMap((adapter) =>
      (adapter?.routes ?? []).flatMap(({ at }) => at.source.split(/\|(?![^(]*\))/)),
    )
    const readingOn = ways.filter((way) => way.includes('.*'))
    expect(readingOn).to.have.length.above(10)
    for (const way of readingOn) expect(way.startsWith('^'), way).to.equal(true)
  })

  it('knows nothing where there is no adapter', () => {
    const other = { app: 'other', object: 'other', view: 'other' }
    expect(contextOf('https://intranet.example.org/kunden/Meier-Sabine', undefined)).to.deep.equal(
      other,
    )
  })
})
