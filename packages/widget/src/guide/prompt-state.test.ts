import type { Context } from '@candor/protocol'
import { expect } from 'chai'
import { UNTOUCHED } from '../attention/attention.ts'
import { muteScreen, quietFor, turnOff } from '../attention/changes.ts'
import { createAttentionStore } from '../attention/create-attention-store.ts'
import type { Circumstances } from '../attention/may-prompt.ts'
import type { Prompted } from '../attention/prompts-for.ts'
import { CALM } from '../attention/when-calm.ts'
import { memoryStore } from '../outbox/memory-store.ts'
import { calm } from '../testing/calm.ts'
import { virtualClock } from '../testing/virtual-clock.ts'
import { createPromptState } from './prompt-state.ts'

const account: Context = { app: 'salesforce', object: 'Account', view: 'record' }
const lead: Context = { ...account, object: 'Lead' }
const today = { day: 20_000, hour: 480_000 }
const tip: Prompted = {
  kind: 'tip',
  id: 'search',
  times: 3,
  everyHours: 24,
  title: { en: 'Find it' },
  text: undefined,
}
/** A tab on a screen with a tip, above a disk that takes its time. */
function openTab() {
  const tab = { screen: account, circumstances: calm, attention: UNTOUCHED, prompts: [tip] }
  const disk = { onWrite: () => {} }
  const memory = memoryStore()
  const store = {
    ...memory,
    durable: true,
    async update(...change: Parameters<typeof memory.update>) {
      await memory.update(...change)
      disk.onWrite()
    },
  }
  const clock = virtualClock()
  const kept = createAttentionStore({ store: Promise.resolve(store), scope: 'https://c.example a' })
  const state = createPromptState({
    kept,
    clock,
    now: () => today,
    draw: () => {},
    attention: () => tab.attention,
    screen: () => tab.screen,
    prompts: () => tab.prompts,
    answered: async () => [],
    circumstances: () => tab.circumstances,
    whileShown: () => () => {},
  })
  return {
    tab,
    kept,
    state,
    /** Once, when the claim is decided and not yet told. */
    whileClaiming: (happens: () => void) =>
      (disk.onWrite = () => {
        disk.onWrite = () => {}
        happens()
      }),
    async pause() {
      state.wait()
      await clock.pass(CALM)
    },
    /** As another tab tells it. */
    async hear() {
      tab.attention = await kept.read()
      state.wait()
    },
    shown: () => state.now.prompt?.id,
  }
}

describe('a prompt that is being shown', () => {
  const unwelcome = [
    ['asks for a week of quiet', quietFor(7, today)],
    ['turns all off', turnOff(true)],
    ['mutes this screen', muteScreen(account)],
  ] as const
  for (const [what, change] of unwelcome)
    it(`goes where the employee ${what} in another tab`, async () => {
      const { pause, shown, kept, hear } = openTab()
      await pause()
      expect(shown()).to.equal('search')
      await kept.change(change)
      await hear()
      expect(shown()).to.equal(undefined)
    })

  it('goes with what it is about', async () => {
    const { pause, shown, tab, state } = openTab()
    await pause()
    tab.prompts = []
    state.wait()
    expect(shown()).to.equal(undefined)
  })

  it('shortens no longer quiet that was asked for in another tab, whose word has not come yet', async () => {
    const { pause, kept, state } = openTab()
    await pause()
    await kept.change(quietFor(7, today))
    state.postpone()
    expect((await kept.read()).quietUntil).to.equal(today.day + 7)
  })
})

describe('a prompt whose day is being written down', () => {
  const disturbed: [string, Partial<Circumstances>][] = [
    ['types', { isTyping: true }],
    ['is asked something', { hasDialog: true }],
    ['fills in a form', { hasUnsavedForm: true }],
    ['looks elsewhere', { isVisible: false }],
    ['opens Candor', { isCandorOpen: true }],
  ]
  for (const [what, circumstances] of disturbed)
    it(`does not come where the employee ${what} meanwhile, and comes at the next pause`, async () => {
      const { whileClaiming, pause, shown, tab, kept } = openTab()
      whileClaiming(() => (tab.circumstances = { ...calm, ...circumstances }))
      await pause()
      expect(shown()).to.equal(undefined)
      expect(await kept.read()).to.deep.include({ lastDay: 0 })
      tab.circumstances = calm
      window.dispatchEvent(new PointerEvent('pointerdown'))
      await pause()
      expect(shown()).to.equal('search')
      expect((await kept.read()).shown['tip search']?.times).to.equal(1)
    })

  it('does not come on the screen that the employee goes to, where it has nothing to say', async () => {
    const { whileClaiming, pause, shown, tab, kept, state } = openTab()
    whileClaiming(() => {
      Object.assign(tab, { screen: lead, prompts: [] })
      state.wait()
    })
    await pause()
    expect(shown()).to.equal(undefined)
    expect((await kept.read()).lastDay).to.equal(0)
  })

  it('does not come on a muted screen that the employee goes to', async () => {
    const { whileClaiming, pause, shown, tab, kept } = openTab()
    await kept.change(muteScreen(lead))
    tab.attention = await kept.read()
    whileClaiming(() => (tab.screen = lead))
    await pause()
    expect(shown()).to.equal(undefined)
    expect(await kept.read()).to.deep.include({ lastDay: 0, screens: [lead] })
  })

  it('spends nothing where the widget is taken away meanwhile', async () => {
    const { whileClaiming, pause, shown, kept, state } = openTab()
    whileClaiming(() => state.stop())
    await pause()
    expect(shown()).to.equal(undefined)
    expect((await kept.read()).lastDay).to.equal(0)
  })
})
