import { expect } from 'chai'
import { memoryStore } from '../outbox/memory-store.ts'
import type { KeyValueStore } from '../outbox/store.ts'
import { tellTabs } from '../outbox/tabs.ts'
import { until } from '../testing/open-widget.ts'
import { UNTOUCHED } from './attention.ts'
import { quietFor, turnOff, wasShown } from './changes.ts'
import { createAttentionStore } from './create-attention-store.ts'
import { isDue } from './may-prompt.ts'

const now = { day: 20_000, hour: 480_000 }
const screen = { app: 'salesforce', object: 'Account', view: 'record' } as const
const prompt = { kind: 'tip', id: 'quotes', times: 3, everyHours: 24 } as const

const keptIn = (store: KeyValueStore) =>
  createAttentionStore({ store: Promise.resolve(store), scope: 'https://c.example acme' })
const claim = (kept: ReturnType<typeof keptIn>) =>
  kept.claim((attention) => isDue({ prompt, screen, now, attention }), wasShown(prompt, now))

describe('the choices of the employee', () => {
  it('hold for whoever reads them next, under a key that erasing finds', async () => {
    const store = memoryStore()
    await keptIn(store).change(quietFor(7, now))
    expect(await keptIn(store).read()).to.deep.equal({ ...UNTOUCHED, quietUntil: 20_007 })
    expect((await store.entries()).map(([key]) => key)).to.deep.equal([
      'https://c.example acme attention',
    ])
  })

  it('give a prompt to one of several tabs', async () => {
    const store = { ...memoryStore(), durable: true }
    const claims = await Promise.all([1, 2, 3].map(() => claim(keptIn(store))))
    expect(claims.filter(Boolean)).to.have.length(1)
  })

  it('are asked at the last moment: what another tab has turned off is not shown', async () => {
    const store = { ...memoryStore(), durable: true }
    await keptIn(store).change(turnOff(true))
    expect(await claim(keptIn(store))).to.equal(false)
  })

  it('are all off where they cannot be told, and where no budget can be kept nothing is due', async () => {
    const fails = async () => {
      throw new Error('blocked')
    }
    const broken = { ...memoryStore(), durable: true, entries: fails, update: fails }
    expect((await keptIn(broken).read()).off).to.equal(true)
    expect(await claim(keptIn(broken))).to.equal(false)
    await keptIn(broken).change(turnOff(true))
    expect(await claim(keptIn(memoryStore()))).to.equal(false)
  })

  it('are told to the other tabs, and so is that all was erased', async () => {
    const store = memoryStore()
    let told = 0
    const stop = keptIn(store).onChange(() => (told += 1))
    await keptIn(store).change(turnOff(true))
    await until(() => told === 1)
    tellTabs('https://c.example acme')
    await until(() => told === 2)
    stop()
  })
})
