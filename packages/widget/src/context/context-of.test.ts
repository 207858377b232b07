import { VIEWS } from '@candor/protocol'
import { expect } from 'chai'
import fc from 'fast-check'
import { adapter as atomicCrm } from './adapters/atomic-crm.ts'
import { adapter as salesforce } from './adapters/salesforce.ts'
import { contextOf } from './context-of.ts'
import { findAdapter } from './find-adapter.ts'

const HOST = 'https://acme.lightning.force.com'

describe('contextOf', () => {
  const table: [path: string, object: string, view: string][] = [
    [
      '/lightning/r/Account/0013K000005YuoUQAS/view?ws=%2Flightning%2Fr%2FOrder%2F80',
      'Account',
      'record',
    ],
    ['/lightning/r/Opportunity/0068b00001NzdhaAAB/edit?count=1', 'Opportunity', 'edit'],
    ['/lightning/r/Case/500Ub00000vUns5IAC/related/File_Attachments__r/view', 'Case', 'related'],
    ['/lightning/r/500Ub00000vUns5IAC/view', 'other', 'record'],
    ['/lightning/r/Secret_Project__c/a01/view', 'other', 'record'],
    ['/lightning/o/Account/new?inContextOfRef=1.eyJ0eXBlIjoi', 'Account', 'create'],
    ['/lightning/o/Lead/list?filterName=00B1V000009ZXYZ', 'Lead', 'list'],
    ['/lightning/setup/ApexClasses/page?address=%2F01p000000000001', 'other', 'settings'],
    ['/one/one.app#eyJjb21wb25lbnREZWYi', 'other', 'other'],
  ]
  for (const [path, object, view] of table)
    it(`reads ${path} as ${object}, ${view}`, () => {
      expect(contextOf(HOST + path, salesforce)).to.deep.equal({ app: 'salesforce', object, view })
    })

  const hashes: [hash: string, object: string, view: string][] = [
    ['', 'other', 'home'],
    ['#/', 'other', 'home'],
    ['#/deals', 'deals', 'board'],
    ['#/deals/5/show', 'deals', 'record'],
    ['#/deals/5', 'deals', 'edit'],
    ['#/deals/create', 'deals', 'create'],
    ['#/contacts?page=2&filter=%7B%22q%22%3A%22meier%22%7D', 'contacts', 'list'],
    ['#/meier', 'other', 'list'],
  ]
  for (const [hash, object, view] of hashes)
    it(`reads the fragment ${hash} as ${object}, ${view}`, () => {
      const context = contextOf(`http://localhost:8790/${hash}`, atomicCrm)
      expect(context).to.deep.equal({ app: 'atomic-crm', object, view })
    })

  it('lets no piece of a hostile address out', () => {
    const names = new Set(['other', ...salesforce.objects, ...atomicCrm.objects, ...VIEWS])
    const piece = fc.oneof(
      fc.string({ maxLength: 30 }).map(encodeURIComponent),
      fc.constantFrom(
        'lightning',
        'r',
        'o',
        'view',
        'edit',
        'Account',
        'deals',
        '..',
        '%2f',
        'new',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), fc.string(), (path, query) => {
        for (const adapter of [salesforce, atomicCrm]) {
          const address = `${HOST}/${path.join('/')}?${encodeURIComponent(query)}#/${path.toReversed().join('/')}`
          const { app, object, view } = contextOf(address, adapter)
          expect(app).to.equal(adapter.app)
          expect(names).to.include(object)
          expect(names).to.include(view)
        }
      }),
    )
  })

  it('knows nothing where there is no adapter', () => {
    const address = 'https://intranet.example.org/kunden/Meier-Sabine/akte?geb=1980-02-03'
    expect(contextOf(address, undefined)).to.deep.equal({
      app: 'other',
      object: 'other',
      view: 'other',
    })
  })
})

describe('findAdapter', () => {
  it('finds a CRM by its host, or by the app that is configured', async () => {
    expect((await findAdapter([], 'acme.lightning.force.com'))?.app).to.equal('salesforce')
    expect((await findAdapter([], 'localhost', 'atomic-crm'))?.app).to.equal('atomic-crm')
    expect(await findAdapter([], 'evil-lightning.force.com.example.org')).to.equal(undefined)
  })

  it("prefers the content file's own", async () => {
    const own = { ...salesforce, objects: ['Ours'] }
    expect(await findAdapter([own], 'localhost', 'salesforce')).to.equal(own)
  })
})
