import type { Adapter } from '@candor/protocol'
import { expect } from 'chai'
import { contextOf } from '../context/context-of.ts'
import { take } from './take.ts'

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

const adapterOf = async (own: Adapter, host: string, app?: string) =>
  (await take({ v: 1, site: 'acme', adapters: [own] }, app, host)).adapter

describe('take', () => {
  it('takes the adapter of the configured app, whatever the host, else that of the host', async () => {
    const own = { ...OWN, app: 'salesforce', objects: ['Ours', 'deals'] }
    expect((await adapterOf(own, 'localhost', 'salesforce'))?.objects).to.deep.equal(own.objects)
    expect((await adapterOf(own, 'eu.crm.example.com'))?.app).to.equal('salesforce')
    expect(await adapterOf(own, 'crm.example.com', 'zoho')).to.equal(undefined)
    expect(await adapterOf(own, 'localhost')).to.equal(undefined)
    expect(await adapterOf(own, 'crm.example.com.example.org')).to.equal(undefined)
  })

  it('reads by no adapter that would keep the browser busy', async () => {
    const at = `/${':a'.repeat(20)}`
    const address = `https://crm.example.com/${'b-'.repeat(200)}/c`
    const own: Adapter = { ...OWN, routes: [{ at, view: 'list' }, ...OWN.routes] }
    const adapter = await adapterOf(own, 'crm.example.com')
    expect(contextOf(address, adapter).view).to.equal('record')
  })

  it('takes letters of a route that mean something to a pattern as they stand', async () => {
    const routes: Adapter['routes'] = [{ at: `/x?q=${'a?a*'.repeat(40)}b`, view: 'list' }]
    const adapter = await adapterOf({ ...OWN, routes }, 'crm.example.com')
    const search = `q=${'a'.repeat(200)}`
    expect(contextOf(`https://crm.example.com/x?${search}`, adapter).view).to.equal('other')
  })

  it('takes a name that begins with "object" for a name like any other', async () => {
    const routes: Adapter['routes'] = [
      { at: '/:objectType/:id', view: 'record' },
      { at: '/:objects/:object/:id', view: 'edit' },
    ]
    const adapter = await adapterOf({ ...OWN, routes }, 'crm.example.com')
    const contextAt = (path: string) => contextOf(`https://crm.example.com${path}`, adapter)
    expect(contextAt('/deals/17')).to.deep.include({ object: 'other', view: 'record' })
    expect(contextAt('/all/deals/17')).to.deep.include({ object: 'deals', view: 'edit' })
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
      const adapter = await adapterOf(OWN, 'crm.example.com')
      const context = contextOf(`https://crm.example.com${address}`, adapter)
      expect(context).to.deep.equal({ app: 'plain-crm', object, view })
    })
})
