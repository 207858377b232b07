import type { Content, FeedbackEvent } from '@candor/protocol'
import { event as schema } from '@candor/protocol/schema'
import { expect } from 'chai'
import type { Candor, Input } from './candor.ts'
import { createContentSource } from './content/content-source.ts'
import { idbStore } from './outbox/idb-store.ts'
import { createCore } from './core.ts'
import { memoryStore } from './outbox/memory-store.ts'
import { acceptAll } from './testing/answers.ts'
import { recordingTransport } from './testing/answers.ts'
import { startWidget, until } from './testing/open-widget.ts'

const NOTHING: Content = { v: 1, site: 'acme' }

const FEEDBACK = { kind: 'feedback', text: 'ask ann@example.com' } as Input

describe('acts without the panel', () => {
  let candor: Candor | undefined
  afterEach(() => candor?.destroy())
  const start = (site: string, storage = memoryStore()) => {
    const widget = startWidget({ site, storage })
    candor = widget.candor
    return widget
  }

  it('preview what send lets out, and send nothing by it', async () => {
    const { candor, batches } = start('preview')
    const {
      id: _id,
      receipt: _receipt,
      ...previewed
    } = (await candor.preview(FEEDBACK)) as FeedbackEvent
    expect(await candor.ledger()).to.deep.equal([])
    await candor.send(FEEDBACK)
    await candor.flush()
    expect(batches.at(-1)?.events[0]).to.deep.include(previewed)
    expect(previewed).to.deep.include({ text: 'ask [e-mail]' })
  })

  it('preview an event that the collector would take', async () => {
    const { candor } = start('schema')
    for (const input of [FEEDBACK, { kind: 'vote', idea: 'offline' } as Input])
      expect(schema.safeParse(await candor.preview(input)).error).to.equal(undefined)
  })

  it('tell what was sent and what became of it, without the secrets', async () => {
    const { candor } = start('ledger')
    await candor.send(FEEDBACK)
    expect((await candor.ledger()).map(({ state }) => state)).to.deep.equal(['waiting'])
    await candor.flush()
    const [entry] = await candor.ledger()
    expect(entry?.state).to.equal('sent')
    expect(JSON.stringify(entry)).not.to.include('secret')
  })

  it('forget everything of this collector and site, and nothing of another', async () => {
    const storage = memoryStore()
    await storage.set('elsewhere', 1)
    const { candor, batches } = start('erase', storage)
    await candor.send(FEEDBACK)
    await candor.erase()
    expect(await candor.ledger()).to.deep.equal([])
    expect(await storage.entries()).to.deep.equal([['elsewhere', 1]])
    await candor.flush()
    expect(batches).to.deep.equal([])
  })

  it('forget what is being sent as well, with what comes back for it', async () => {
    let answer = () => {}
    const sending = new Promise<void>((resolve) => (answer = resolve))
    let asked = () => {}
    const hasSent = new Promise<void>((resolve) => (asked = resolve))
    const site = `erase-${Date.now()}`
    const store = idbStore()
    const { candor: one } = startWidget({
      site,
      storage: store,
      transport: async (body) => {
        asked()
        await sending
        return acceptAll(body)
      },
    })
    candor = one
    await candor.send(FEEDBACK)
    const flushed = candor.flush()
    await hasSent
    const erased = candor.erase()
    const kept = async () =>
      (await store.entries()).map(([key]) => key).filter((key) => key.includes(` ${site} `))
    while ((await kept()).length > 0) await new Promise(requestAnimationFrame)
    answer()
    await Promise.all([flushed, erased])
    expect(await kept()).to.deep.equal([])
  })

  it('have a receipt for each text', async () => {
    const { candor } = start('receipts')
    await candor.send(FEEDBACK)
    await candor.send({ kind: 'idea', text: 'Fewer fields' })
    const ledger = await candor.ledger()
    expect(ledger.map(({ event }) => 'receipt' in event && event.receipt?.length)).to.deep.equal([
      43, 43,
    ])
  })

  it('give the content file', async () => {
    const topics = [{ id: 'forecast', title: { en: 'Forecast' } }]
    const content: Content = { v: 1, site: 'acme', topics }
    const started = startWidget({ content, storage: memoryStore() })
    candor = started.candor
    expect(await candor.content()).to.deep.equal(content)
  })

  it('forget also what another tab would send when it goes', async () => {
    const { batches, transport } = recordingTransport()
    const options = { collector: location.origin, site: `tabs-${Math.random()}`, transport }
    const open = () => createCore(options, createContentSource(options))
    const [tab, other] = [open(), open()]
    try {
      await (await tab.acts()).send(FEEDBACK)
      expect(tab.outbox.waiting()).to.have.length(1)
      await (await other.acts()).erase()
      await until(() => tab.outbox.waiting().length === 0)
      window.dispatchEvent(new PageTransitionEvent('pagehide'))
      await tab.flush()
      expect(batches).to.deep.equal([])
    } finally {
      tab.stop()
      other.stop()
    }
  })

  it('keep back in all tabs what is withdrawn in one, though the collector cannot be told', async () => {
    const { batches, transport } = recordingTransport()
    const options = { collector: 'http://127.0.0.1:9', site: `tabs-${Math.random()}`, transport }
    const open = () => createCore(options, createContentSource({ ...options, content: NOTHING }))
    const [tab, other] = [open(), open()]
    let changes = 0
    tab.onChange(() => (changes += 1))
    try {
      await (await tab.acts()).send(FEEDBACK)
      const [entry] = await (await other.acts()).ledger()
      changes = 0
      const acts = await other.acts()
      expect(await acts.withdraw(entry?.event.id ?? '')).to.equal('kept-back')
      await until(() => tab.outbox.waiting().length === 0 && changes > 0)
      window.dispatchEvent(new PageTransitionEvent('pagehide'))
      await tab.flush()
      expect(batches).to.deep.equal([])
      await acts.erase()
    } finally {
      tab.stop()
      other.stop()
    }
  })
})
