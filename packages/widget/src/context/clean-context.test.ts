import type { Context } from '@candor/protocol'
import { OBJECT_PATTERN, SLUG_PATTERN, VIEWS } from '@candor/protocol'
import { expect } from 'chai'
import fc from 'fast-check'
import { cleanContext } from './clean-context.ts'

const OTHER = { app: 'other', object: 'other', view: 'other' }
const GOOD: Context = { app: 'salesforce', object: 'Opportunity', view: 'record' }

/** As a script without types would give it. */
const given = (context: object) => cleanContext(context as Context)

/** Each field with values that pass, and values that become `other`. */
const TABLE: Record<keyof Context, { passes: string[]; becomesOther: unknown[] }> = {
  app: {
    passes: ['salesforce', 'atomic-crm', 'a', '7', 'a'.repeat(40)],
    becomesOther: ['Salesforce', 'a b', '-a', 'a'.repeat(41), 'a\n', 'https://crm.example.com/7'],
  },
  object: {
    passes: ['Account', 'Visit__c', 'res.partner', '0-3', 'deal_999', 'O'.repeat(40)],
    becomesOther: [
      'Sabine Meier',
      'sabine@example.com',
      'Account/0013K000005YuoU',
      'deal-2026',
      '1234',
      'Größe',
      '<b>',
      'O'.repeat(41),
      'Account\n',
    ],
  },
  view: {
    passes: [...VIEWS],
    becomesOther: ['Record', 'records', 'constructor', '__proto__', 'record\n'],
  },
}

describe('cleanContext', () => {
  for (const [field, { passes, becomesOther }] of Object.entries(TABLE)) {
    for (const value of passes)
      it(`lets the ${field} ${value} through`, () => {
        expect(given({ ...GOOD, [field]: value })).to.deep.equal({ ...GOOD, [field]: value })
      })
    for (const value of [...becomesOther, '', undefined, null, 7, {}, [], ['a']])
      it(`makes "other" of the ${field} ${JSON.stringify(value)}`, () => {
        expect(given({ ...GOOD, [field]: value })).to.deep.equal({ ...GOOD, [field]: 'other' })
      })
  }

  it('gives three fields that fit the wire and nothing else, whatever it is given', () => {
    const word = fc.oneof(
      fc.anything(),
      fc.string({ unit: 'binary' }),
      fc.stringMatching(SLUG_PATTERN),
      fc.stringMatching(/^[A-Za-z0-9_.-]{1,45}$/),
      fc.constantFrom(...VIEWS),
    )
    const anything = fc.record({ app: word, object: word, view: word, user: word, url: word })
    fc.assert(
      fc.property(anything, (context) => {
        const clean: Record<string, unknown> = { ...given(context) }
        expect(Object.keys(clean)).to.deep.equal(['app', 'object', 'view'])
        expect(clean['app']).to.be.a('string').that.matches(SLUG_PATTERN)
        expect(clean['object']).to.be.a('string').that.matches(OBJECT_PATTERN)
        expect(VIEWS).to.include(clean['view'])
        for (const [field, value] of Object.entries(clean))
          expect(value).to.be.oneOf(['other', context[field as keyof Context]])
      }),
      { numRuns: 1000 },
    )
    expect(given({})).to.deep.equal(OTHER)
  })

  it('lets no object through that could be the id of a record: it has four digits in a row', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9_.-]{0,15}\d{4,}[A-Za-z0-9_.-]{0,15}$/)
    fc.assert(
      fc.property(id, (object) => {
        expect(OBJECT_PATTERN.test(object)).to.equal(false)
        expect(given({ ...GOOD, object }).object).to.equal('other')
      }),
    )
  })
})
