import { expect } from 'chai'
import { findAdapter } from './find-adapter.ts'

describe('findAdapter', () => {
  it('finds a CRM by its host, or by the app that is configured', async () => {
    const appAt = async (host: string, app?: string) => (await findAdapter(host, app))?.app
    expect(await appAt('acme.lightning.force.com')).to.equal('salesforce')
    expect(await appAt('crm.zoho.com.au')).to.equal('zoho')
    expect(await appAt('localhost', 'atomic-crm')).to.equal('atomic-crm')
    expect(await appAt('evil-lightning.force.com.example.org')).to.equal(undefined)
    for (const name of ['constructor', '__proto__', 'toString'])
      expect(await appAt('localhost', name)).to.equal(undefined)
  })
})
