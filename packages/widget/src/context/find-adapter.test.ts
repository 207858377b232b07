import type { Adapter } from '@candor/protocol'
import { expect } from 'chai'
import { contextOf } from './context-of.ts'
import { findAdapter } from './find-adapter.ts'

const OWN: Adapter = {
  app: 'plain-crm',
  hosts: ['crm.example.com'],
  objects: ['deals', 'accounts'],
  routes: [
    { at: '/:object/new', view: 'create' },
    { at: '/pipeline', view: 'board', object: 'deals' },
    { at: '/app?page=:object&mode=edit', view: 'edit' },
    { at: '/app#/:object/:id', view: 'record' },
    { at: '/settings/*', view: 'settings' },
    { at: '/:object/:id', view: 'record' },
    { at: '/:object', view: 'list' },
    { at: '/', view: 'home' },
  ],
}

describe('findAdapter', () => {
  it('finds a CRM by its host, or by the app that is configured', async () => {
    const appAt = async (host: string, app?: string) => (await findAdapter([], host, app))?.app
    expect(await appAt('acme.lightning.force.com')).to.equal('salesforce')
    expect(await appAt('crm.zoho.com.au')).to.equal('zoho')
    expect(await appAt('localhost', 'atomic-crm')).to.equal('atomic-crm')
    expect(await appAt('evil-lightning.force.com.example.org')).to.equal(undefined)
    for (const name of ['constructor', '__proto__', 'toString'])
      expect(await appAt('localhost', name)).to.equal(undefined)
  })

  it("prefers the content file's own", async () => {
    const own = { ...OWN, app: 'salesforce', objects: ['Ours'] }
    const found = await findAdapter([own], 'localhost', 'salesforce')
    expect(found?.objects).to.deep.equal(['Ours'])
  })

  const table: [address: string, object: string, view: string][] = [
    ['/deals/17', 'deals', 'record'],
    ['/deals/17/', 'deals', 'record'],
    ['/deals/new', 'deals', 'create'],
    ['/pipeline', 'deals', 'board'],
    ['/app?mode=edit&page=accounts&id=9', 'accounts', 'edit'],
    ['/app#/deals/17', 'deals', 'record'],
    ['/app?x=1#/deals/17?page=2', 'deals', 'record'],
    ['/settings/users/3', 'other', 'settings'],
    ['/people/3', 'other', 'record'],
    ['/people?deals', 'other', 'list'],
    ['/', 'other', 'home'],
    ['/x/y/z', 'other', 'other'],
  ]
  for (const [address, object, view] of table)
    it(`reads ${address} by an adapter that is data as ${object}, ${view}`, async () => {
      const adapter = await findAdapter([OWN], 'crm.example.com')
      const context = contextOf(`https://crm.example.com${address}`, adapter)
      expect(context).to.deep.equal({ app: 'plain-crm', object, view })
    })
})
