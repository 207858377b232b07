import { expect } from 'chai'
import fc from 'fast-check'
import { outcomeOf, pauseLeft, pauseOf } from './outcome.ts'

const RESULT = { accepted: ['a'], duplicate: [], rejected: [] }

describe('outcomeOf', () => {
  const rules = [
    { given: { status: 202, result: RESULT }, kind: 'settled' },
    { given: { status: 200, result: RESULT }, kind: 'settled' },
    { given: { status: 200 }, kind: 'later' },
    { given: { status: 204 }, kind: 'later' },
    { given: { status: 302 }, kind: 'later' },
    { given: { status: 400 }, kind: 'later' },
    { given: { status: 400, refused: true }, kind: 'split' },
    { given: { status: 413 }, kind: 'split' },
    { given: { status: 413, alone: true }, kind: 'later' },
    { given: { status: 413, alone: true, refused: true }, kind: 'split' },
    { given: { status: 404 }, kind: 'later' },
    { given: { status: 429 }, kind: 'later' },
    { given: { status: 500 }, kind: 'later' },
    { given: { status: 503 }, kind: 'later' },
    { given: { status: 500, result: RESULT }, kind: 'later' },
    { given: { status: 0 }, kind: 'later' },
  ]
  for (const { given, kind } of rules)
    it(`takes ${given.status}${given.result ? ' with a result' : ''} for ${kind}`, () => {
      expect(outcomeOf(given, 0, 0.5).kind).to.equal(kind)
    })

  it('waits as long as Retry-After asks, and a little longer', () => {
    const outcome = outcomeOf({ status: 503, retryAfterMs: 60_000 }, 0, 0.5)
    expect(outcome).to.deep.equal({ kind: 'later', afterMs: 62_500 })
  })

  it('waits for hours where the collector asks for it, and never longer than a day', () => {
    const twoHours = outcomeOf({ status: 503, retryAfterMs: 7_200_000 }, 0, 0)
    expect(twoHours).to.deep.equal({ kind: 'later', afterMs: 7_200_000 })
    const forEver = outcomeOf({ status: 503, retryAfterMs: 10 ** 12 }, 40, 1)
    expect(forEver).to.deep.equal({ kind: 'later', afterMs: 86_400_000 + 1_800_000 })
  })
})

describe('outcomeOf, whatever the answer', () => {
  const answers = fc.record({
    status: fc.oneof(fc.integer({ min: 0, max: 999 }), fc.constantFrom(0, 200, 202, 400, 413, 429)),
    retryAfterMs: fc.option(fc.double({ min: 0, noNaN: true }), { nil: undefined }),
    result: fc.option(fc.constant(RESULT), { nil: undefined }),
    refused: fc.boolean(),
    alone: fc.boolean(),
  })
  const failures = fc.nat({ max: 10_000 })
  const randoms = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

  it('settles events only by a 2xx with a result', () => {
    fc.assert(
      fc.property(answers, failures, randoms, (answer, failed, random) => {
        const isYes = answer.status >= 200 && answer.status < 300 && answer.result !== undefined
        expect(outcomeOf(answer, failed, random).kind === 'settled').to.equal(isYes)
      }),
    )
  })

  it('never gives up by itself: every other answer means fewer at once, or later', () => {
    fc.assert(
      fc.property(answers, failures, randoms, (answer, failed, random) => {
        const outcome = outcomeOf(answer, failed, random)
        if (outcome.kind !== 'later') return
        expect(outcome.afterMs).to.be.at.least(Math.min(answer.retryAfterMs ?? 0, 86_400_000))
        expect(outcome.afterMs).to.be.at.most(86_400_000 + 1_800_000)
        // Every tab and the next page keep it: what is asked for is a pause that `pauseLeft` knows.
        const pause = { from: 0, until: outcome.afterMs, failures: failed }
        expect(pauseLeft(pause, 0)).to.equal(outcome.afterMs)
      }),
    )
  })
})

describe('pauseOf', () => {
  it('doubles its bound with each failure, with full jitter below it', () => {
    expect([0, 1, 2, 3].map((failures) => pauseOf(failures, 1))).to.deep.equal([
      5_000, 10_000, 20_000, 40_000,
    ])
    expect(pauseOf(3, 0)).to.equal(0)
    expect(pauseOf(50, 1)).to.equal(1_800_000)
  })
})

describe('pauseLeft', () => {
  const rules = [
    ['a pause that goes on', [1_000, 5_000], 4_000, 1_000],
    ['one that is over', [1_000, 5_000], 5_000, 0],
    ['one that is long over', [1_000, 5_000], 10 ** 12, 0],
    ['none', [0, 0], 10 ** 12, 0],
    ['one that was asked for before the clock was put back', [1_000, 5_000], 999, 0],
  ] as const
  for (const [name, [from, until], now, left] of rules)
    it(`of ${name} is ${left}`, () => {
      expect(pauseLeft({ from, until, failures: 1 }, now)).to.equal(left)
    })
})
