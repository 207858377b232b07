import { expect } from 'chai'
import fc from 'fast-check'
import { calm } from '../testing/calm.ts'
import type { Attention } from './attention.ts'
import { PROMPT_KINDS, toAttention, UNTOUCHED } from './attention.ts'
import type { Change } from './changes.ts'
import {
  muteKind,
  muteScreen,
  quietFor,
  turnOff,
  unmuteKind,
  unmuteScreen,
  wasNotShown,
  wasOpened,
  wasShown,
} from './changes.ts'
import type { Circumstances, Prompting } from './may-prompt.ts'
import { isAllowed, isDue, mayPrompt } from './may-prompt.ts'
import type { Moment } from './moment-of.ts'
import { momentOf } from './moment-of.ts'

const account = { app: 'salesforce', object: 'Account', view: 'record' } as const
const list = { ...account, view: 'list' } as const
const tip: Prompting = { kind: 'tip', id: 'quotes', times: 3, everyHours: 24 }
const DAY = 20_000
const on = (day: number): Moment => ({ day, hour: day * 24 + 9 })

const after = (...changes: Change[]): Attention =>
  changes.reduce((attention, change) => change(attention), UNTOUCHED)
const may = (attention: Attention, now = on(DAY), prompt = tip) =>
  mayPrompt({ prompt, screen: account, now, attention }, calm)

describe('what may show itself', () => {
  it('is anything that is asked for, where nobody is disturbed and nothing was chosen', () => {
    expect(may(UNTOUCHED)).to.equal(true)
  })

  const disturbed: [string, Partial<Circumstances>][] = [
    ['nobody looks', { isVisible: false }],
    ['the screen is given to something else', { isFullscreen: true }],
    ['the panel is open', { isCandorOpen: true }],
    ['somebody types', { isTyping: true }],
    ['a form is not saved', { hasUnsavedForm: true }],
    ['the page asks something', { hasDialog: true }],
  ]
  for (const [when, circumstances] of disturbed)
    it(`is nothing while ${when}`, () => {
      const occasion = { prompt: tip, screen: account, now: on(DAY), attention: UNTOUCHED }
      expect(mayPrompt(occasion, { ...calm, ...circumstances })).to.equal(false)
    })

  const other: Prompting = { ...tip, kind: 'survey', id: 'pulse' }
  const rules: [string, Attention, Moment, Prompting, boolean][] = [
    ['nothing once all is off', after(turnOff(true)), on(DAY), tip, false],
    ['all again once it is on', after(turnOff(true), turnOff(false)), on(DAY), tip, true],
    ['no kind that was muted', after(muteKind('tip')), on(DAY), tip, false],
    ['another kind than the muted one', after(muteKind('tip')), on(DAY), other, true],
    ['nothing on a muted screen', after(muteScreen(account)), on(DAY), tip, false],
    ['all on another than the muted screen', after(muteScreen(list)), on(DAY), tip, true],
    [
      'all again where it was unmuted',
      after(muteScreen(account), unmuteScreen(account)),
      on(DAY),
      tip,
      true,
    ],
    ['nothing until tomorrow', after(quietFor(1, on(DAY))), on(DAY), tip, false],
    ['all again tomorrow', after(quietFor(1, on(DAY))), on(DAY + 1), tip, true],
    ['nothing within a week of quiet', after(quietFor(7, on(DAY))), on(DAY + 6), tip, false],
    ['all after a week of quiet', after(quietFor(7, on(DAY))), on(DAY + 7), tip, true],
    [
      'all where the quiet was ended',
      after(quietFor(7, on(DAY)), quietFor(0, on(DAY))),
      on(DAY),
      tip,
      true,
    ],
    ['nothing twice in a day, of no kind', after(wasShown(other, on(DAY))), on(DAY), tip, false],
    ['another thing the day after', after(wasShown(other, on(DAY))), on(DAY + 1), tip, true],
    [
      'nothing on the same day one zone further west',
      after(wasShown(other, on(DAY))),
      on(DAY - 1),
      tip,
      false,
    ],
    [
      'all where the day was written by a wrong clock',
      after(wasShown(other, on(DAY + 900))),
      on(DAY),
      tip,
      true,
    ],
    ['the same thing then too', after(wasShown(tip, on(DAY + 900))), on(DAY), tip, true],
    [
      'the same thing not before its hours are over',
      after(wasShown({ ...tip }, on(DAY))),
      on(DAY + 1),
      { ...tip, everyHours: 72 },
      false,
    ],
    [
      'the same thing after its hours',
      after(wasShown({ ...tip }, on(DAY))),
      on(DAY + 3),
      { ...tip, everyHours: 72 },
      true,
    ],
    [
      'the same thing no more often than asked for',
      after(...[1, 2, 3].map((day) => wasShown(tip, on(DAY - day)))),
      on(DAY + 9),
      tip,
      false,
    ],
    ['nothing that was opened', after(wasOpened(tip, on(DAY - 9))), on(DAY), tip, false],
    [
      'nothing that was opened, though another tab has shown it since',
      after(wasOpened(tip, on(DAY - 9)), wasShown(tip, on(DAY - 8))),
      on(DAY),
      tip,
      false,
    ],
    ['nothing that asks for no showing', UNTOUCHED, on(DAY), { ...tip, times: 0 }, false],
  ]
  for (const [what, attention, now, prompt, expected] of rules)
    it(`is ${what}`, () => expect(may(attention, now, prompt)).to.equal(expected))

  it('is as after erasing where all was erased while something waited to be shown', () => {
    const erased = wasNotShown(tip, after(wasShown(tip, on(DAY))))
    expect(after(erased)).to.deep.equal(UNTOUCHED)
  })

  const moment = fc.nat(60_000).map(on)
  const screen = fc.constantFrom(account, list)
  const kind = fc.constantFrom(...PROMPT_KINDS)
  const prompt = fc.record({
    kind,
    id: fc.constantFrom('a', 'b'),
    times: fc.nat(9),
    everyHours: fc.nat(99),
  })
  /** All that takes back nothing. */
  const sayMore: fc.Arbitrary<Change> = fc.oneof(
    fc.tuple(prompt, moment).map(([one, now]) => wasShown(one, now)),
    fc.tuple(prompt, moment).map(([one, now]) => wasOpened(one, now)),
    prompt.map((one) => wasNotShown(one, UNTOUCHED)),
    fc.tuple(fc.integer({ min: 1, max: 40 }), moment).map(([days, now]) => quietFor(days, now)),
    screen.map(muteScreen),
    kind.map(muteKind),
    fc.constant(turnOff(true)),
  )
  const change: fc.Arbitrary<Change> = fc.oneof(
    sayMore,
    moment.map((now) => quietFor(0, now)),
    screen.map(unmuteScreen),
    kind.map(unmuteKind),
    fc.constant(turnOff(false)),
  )
  const attention = fc.array(change, { maxLength: 12 }).map((changes) => after(...changes))

  it('is what the employee has left, whatever else is said', () => {
    const later = fc.array(sayMore, { maxLength: 12 })
    const occasion = fc.record({ attention, prompt, now: moment, screen, later })
    fc.assert(
      fc.property(occasion, ({ attention, prompt, now, screen, later }) => {
        const choices = [turnOff(true), muteKind(prompt.kind), muteScreen(screen), quietFor(7, now)]
        for (const choose of choices) {
          const chosen = [choose, ...later].reduce((all, change) => change(all), attention)
          for (const day of [now.day, now.day + 6])
            expect(isDue({ prompt, screen, now: { ...now, day }, attention: chosen })).to.equal(
              false,
            )
        }
      }),
    )
  })

  it('is one thing a day, in whatever order things ask', () => {
    const asking = fc.array(fc.tuple(prompt, fc.nat(6)), { maxLength: 60 })
    fc.assert(
      fc.property(asking, (asking) => {
        let attention = UNTOUCHED
        const shown: number[] = []
        for (const [prompt, day] of asking.sort((a, b) => a[1] - b[1])) {
          const now = on(DAY + day)
          if (!isDue({ prompt, screen: account, now, attention })) continue
          attention = wasShown(prompt, now)(attention)
          shown.push(day)
        }
        expect(new Set(shown).size).to.equal(shown.length)
      }),
    )
  })

  it('is never brought back by muting something', () => {
    fc.assert(
      fc.property(attention, kind, screen, (attention, kind, screen) => {
        for (const mute of [muteKind('tip'), muteScreen(account), turnOff(true)])
          if (isAllowed(mute(attention), kind, screen))
            expect(isAllowed(attention, kind, screen)).to.equal(true)
      }),
    )
  })

  it('is the same after it was stored and read', () => {
    fc.assert(
      fc.property(attention, (attention) => {
        const kinds = PROMPT_KINDS.filter((one) => attention.kinds.includes(one))
        const stored: unknown = JSON.parse(JSON.stringify(attention))
        expect(toAttention(stored)).to.deep.equal({ ...attention, kinds })
      }),
    )
  })
})

describe('what is stored about attention', () => {
  it('is read without what is damaged, whatever is there', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, part) => {
        for (const stored of [value, ...Object.keys(UNTOUCHED).map((key) => ({ [key]: part }))]) {
          const attention = toAttention(stored)
          expect(Object.keys(attention)).to.deep.equal(Object.keys(UNTOUCHED))
          expect(may(attention)).to.be.a('boolean')
        }
      }),
    )
  })
})

describe('a moment', () => {
  it('is a day of the calendar on the wall, and an hour', () => {
    const late = new Date(2026, 10, 25, 23, 59)
    const early = new Date(2026, 10, 26, 0, 1)
    expect(momentOf(early).day - momentOf(late).day).to.equal(1)
    expect(momentOf(early).hour - momentOf(late).hour).to.be.within(0, 1)
  })
})
