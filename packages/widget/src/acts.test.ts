import type { Content, FeedbackEvent } from '@candor/protocol'
import { event as schema } from '@candor/protocol/schema'
import { expect } from 'chai'
import { UNTOUCHED } from './attention/attention.ts'
import { muteScreen, turnOff } from './attention/changes.ts'
import { createAttentionStore } from './attention/create-attention-store.ts'
import { isDue } from './attention/may-prompt.ts'
import { momentOf } from './attention/moment-of.ts'
import type { Candor, Input } from './candor.ts'
import { CandorError } from './candor-error.ts'
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
    for (const input of [FEEDBACK, { kind: 'idea', text: 'Fewer fields' } as Input])
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

  it('forget what was chosen about prompts, and let none come before tomorrow', async () => {
    const storage = memoryStore()
    const scope = `${location.origin} erase`
    const kept = createAttentionStore({ store: Promise.resolve(storage), scope })
    const screen = { app: 'salesforce', object: 'Account', view: 'record' } as const
    await kept.change(turnOff(true))
    await kept.change(muteScreen(screen))
    const now = momentOf(new Date())
    await start('erase', storage).candor.erase()
    const attention = await kept.read()
    expect(attention).to.deep.equal({ ...UNTOUCHED, lastDay: now.day })
    const occasion = {
      prompt: { kind: 'tip', id: 'search', times: 1, everyHours: 24 },
      screen,
      attention,
    } as const
    expect(isDue({ ...occasion, now })).to.equal(false)
    expect(isDue({ ...occasion, now: { ...now, day: now.day + 1 } })).to.equal(true)
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

  it('forget also the pause that what is being sent ends with', async () => {
    let fail = () => {}
    const sending = new Promise<Response>(
      (_, reject) => (fail = () => reject(new TypeError('off'))),
    )
    let asked = () => {}
    const hasSent = new Promise<void>((resolve) => (asked = resolve))
    const site = `pause-${Date.now()}`
    const storage = idbStore()
    const transport = () => {
      asked()
      return sending
    }
    candor = startWidget({ site, storage, transport }).candor
    await candor.send(FEEDBACK)
    const flushed = candor.flush()
    await hasSent
    const kept = async () =>
      (await storage.entries()).map(([key]) => key).filter((key) => key.includes(` ${site} `))
    const erased = candor.erase()
    while ((await kept()).length > 0) await new Promise(requestAnimationFrame)
    fail()
    await Promise.all([flushed, erased])
    expect(await kept()).to.deep.equal([])
  })

  it('decline a survey once, also where two tabs do it at the same moment', async () => {
    const options = { collector: location.origin, site: `decline-${Date.now()}` }
    const open = () => createCore(options, createContentSource({ ...options, content: NOTHING }))
    const tabs = [open(), open()]
    try {
      const done = await Promise.allSettled(
        tabs.map(async (tab) => (await tab.acts()).decline('every')),
      )
      expect(done.map(({ status }) => status).sort()).to.deep.equal(['fulfilled', 'rejected'])
      expect(await tabs[0]?.outbox.entries()).to.have.length(1)
    } finally {
      tabs.forEach((tab) => tab.stop())
    }
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

describe('what can be said once', () => {
  const CONTENT: Content = {
    v: 1,
    site: 'acme',
    topics: [{ id: 'forecast', title: { en: 'x' } }],
    tips: [
      { id: 'dial', title: { en: 'x' }, benefit: { en: 'x' }, author: 'x', until: '2999-01-01' },
    ],
    ideas: [
      { id: 'offline', title: { en: 'x' } },
      {
        id: 'done',
        title: { en: 'x' },
        reply: { status: 'done', on: '2026-01-01', text: { en: 'x' } },
      },
      { id: 'to-come', title: { en: 'x' }, from: '2999-01-01' },
    ],
    surveys: [
      survey('pulse', '2026-01-01', '2999-12-31'),
      survey('over', '2020-01-01', '2020-12-31'),
    ],
  }

  function survey(id: string, from: string, until: string) {
    const question = { id: `${id}-q`, type: 'nps' as const, title: { en: 'x' }, required: true }
    return { id, title: { en: 'x' }, from, until, questions: [question] }
  }
  const answers = (id: string) => [{ question: `${id}-q`, value: 7 }]

  const ONCE = [
    { kind: 'vote', idea: 'offline' },
    { kind: 'survey', survey: 'pulse', answers: answers('pulse') },
    { kind: 'tip', tip: 'dial', verdict: 'true-for-me' },
    { kind: 'ask', topic: 'forecast' },
  ] as Input[]

  const open = (storage = memoryStore()) => {
    const options = { collector: location.origin, content: CONTENT, storage }
    const core = createCore(
      { ...options, transport: recordingTransport().transport },
      async () => CONTENT,
    )
    cores.push(core)
    return core.acts()
  }
  const cores: ReturnType<typeof createCore>[] = []
  afterEach(() => cores.splice(0).forEach((core) => core.stop()))

  const refusal = (saying: Promise<unknown>) =>
    saying.then(
      () => '',
      (error: unknown) => (error instanceof CandorError ? error.message : `other: ${error}`),
    )

  for (const input of ONCE)
    it(`is refused a second time, with what to do: ${input.kind}`, async () => {
      const acts = await open()
      await acts.send(input)
      expect(await refusal(acts.send(input))).to.match(new RegExp(`^${input.kind}: .*ledger\\(\\)`))
      expect(await acts.ledger()).to.have.length(1)
    })

  it('is said once by two tabs at the same moment', async () => {
    const storage = idbStore()
    const [one, other] = [await open(storage), await open(storage)]
    try {
      for (const input of ONCE) {
        const refusals = await Promise.all([one, other].map((acts) => refusal(acts.send(input))))
        expect(refusals.filter(Boolean), input.kind).to.have.length(1)
      }
      expect(await one.ledger()).to.have.length(ONCE.length)
    } finally {
      await one.erase()
    }
  })

  it('may be said again where the collector has refused it', async () => {
    const storage = memoryStore()
    const acts = await open(storage)
    await acts.send(ONCE[0] as Input)
    const [key = '', entry] = (await storage.entries())[0] ?? []
    await storage.set(key, { ...(entry as object), state: 'refused', reason: 'not-in-content' })
    expect(await refusal(acts.send(ONCE[0] as Input))).to.equal('')
  })

  const WRONG: [unknown, RegExp][] = [
    [{ kind: 'vote', idea: 'unknown' }, /no published idea "unknown". It has: offline, done/],
    [{ kind: 'vote', idea: 'to-come' }, /no published idea "to-come"/],
    [{ kind: 'vote', idea: 'done' }, /"done" is done and takes no more votes/],
    [{ kind: 'survey', survey: 'unknown', answers: answers('pulse') }, /It has: pulse, over/],
    [{ kind: 'survey', survey: 'over', answers: answers('over') }, /2020-12-31, and today is 20/],
    [
      { kind: 'survey', survey: 'pulse', answers: answers('over') },
      /"pulse" do not fit.*not-in-content at "over-q"/,
    ],
    [{ kind: 'survey', survey: 'pulse' }, /"pulse" has no answers/],
    [{ kind: 'tip', tip: 'unknown', verdict: 'true-for-me' }, /no tip "unknown". It has: dial/],
    [{ kind: 'ask', topic: 'unknown' }, /no topic "unknown". It has: forecast/],
    [{ kind: 'feedback', rating: 3, tip: 'unknown' }, /no tip "unknown"/],
    [{ kind: 'feedback', rating: 3, anchor: 'unknown' }, /no anchor "unknown". It has: none/],
  ]
  for (const [input, words] of WRONG)
    it(`is not taken where the content file does not have it: ${JSON.stringify(input)}`, async () => {
      const acts = await open()
      expect(await refusal(acts.send(input as Input))).to.match(words)
      expect(await refusal(acts.preview(input as Input))).to.match(words)
      expect(await acts.ledger()).to.deep.equal([])
    })

  it('is left to the collector where no content file can be had', async () => {
    const options = { collector: location.origin, storage: memoryStore() }
    const core = createCore(options, async () => ({}))
    cores.push(core)
    await (await core.acts()).send(ONCE[0] as Input)
    expect(core.outbox.waiting()).to.have.length(1)
  })
})
