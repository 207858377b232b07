import type { ChoiceQuestion, SurveyQuestion } from '@candor/protocol'
import { content } from '@candor/protocol/schema'
import { expect } from 'chai'
import fc from 'fast-check'
import { scrubText } from '../scrub/scrub-text.ts'
import { inOrder } from './in-order.ts'

const title = { en: 'x' }

const question = (ids: string[], more: Partial<ChoiceQuestion> = {}): ChoiceQuestion => ({
  id: 'q',
  type: 'single',
  title,
  choices: ids.map((id) => ({ id, title })),
  shuffle: true,
  ...more,
})

const orderOf = (shown: SurveyQuestion) =>
  'choices' in shown ? shown.choices.map(({ id }) => id).join('') : ''

const LETTERS = ['a', 'b', 'c', 'd']

describe('the order of choices', () => {
  it('is as written where nobody asks for another', () => {
    for (const seed of [1, 2, 3])
      expect(orderOf(inOrder(question(LETTERS, { shuffle: false }), seed))).to.equal('abcd')
  })

  it('is the same for the same draft, and holds every choice once', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const order = orderOf(inOrder(question(LETTERS), seed))
        expect([...order].sort().join('')).to.equal('abcd')
        expect(orderOf(inOrder(question(LETTERS.toReversed()), seed))).to.equal(order)
      }),
    )
  })

  it('stays when a choice is added', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const more = orderOf(inOrder(question([...LETTERS, 'e']), seed))
        expect(more.replace('e', '')).to.equal(orderOf(inOrder(question(LETTERS), seed)))
      }),
    )
  })

  it('puts each choice into each place about equally often', () => {
    const places = new Map<string, number>()
    for (let seed = 0; seed < 4000; seed += 1)
      [...orderOf(inOrder(question(LETTERS), seed * 7919))].forEach((id, place) => {
        places.set(`${id}${place}`, (places.get(`${id}${place}`) ?? 0) + 1)
      })
    // 1000 each; seven standard deviations.
    expect(places.size).to.equal(16)
    for (const count of places.values()) expect(count).to.be.within(808, 1192)
  })

  it('is that of the rows in a matrix, whose choices are a scale', () => {
    const rows = LETTERS.map((id) => ({ id, title }))
    const choices = LETTERS.map((id) => ({ id: `c${id}`, title }))
    const matrix: SurveyQuestion = { id: 'm', type: 'matrix', title, rows, choices, shuffle: true }
    const orders = [1, 2, 3, 4, 5, 6].map((seed) => {
      const shown = inOrder(matrix, seed)
      expect(orderOf(shown)).to.equal('cacbcccd')
      return shown.type === 'matrix' ? shown.rows.map(({ id }) => id).join('') : ''
    })
    expect(new Set(orders).size).to.be.above(1)
  })
})

describe('a choice that the content file takes', () => {
  it('leaves as it is: nothing of its id is taken for a number of somebody', () => {
    const survey = { id: 's', title, from: '2026-01-01', until: '2026-12-31' }
    const takes = (id: string) =>
      content.safeParse({
        v: 1,
        site: 'x',
        surveys: [{ ...survey, questions: [question([id, 'other'])] }],
      }).success
    const unit = fc.constantFrom('0', '1', '2', '7', '-', '-', 'a', 'f', 'z')
    const id = fc.string({ unit, minLength: 1, maxLength: 40 }).filter(takes)
    fc.assert(
      fc.property(id, (taken) => {
        expect(scrubText(taken)).to.equal(taken)
      }),
      { numRuns: 500 },
    )
  })
})
