import type { HintRule } from '@candor/protocol'
import { expect } from 'chai'
import fc from 'fast-check'
import { hintHolds } from './hint-holds.ts'

const TODAY = '2026-11-30'

const holds = (rule: HintRule, value: string, language = 'en-US') =>
  hintHolds(rule, value, { today: TODAY, language })

const EMPTY: HintRule = { is: 'empty' }
const older = (days: number): HintRule => ({ is: 'older', days })
const not = (format: 'mail' | 'phone' | 'link' | 'number'): HintRule => ({ is: 'not', format })
const unlike = (mask: string): HintRule => ({ is: 'unlike', mask })

const EVERY: HintRule[] = [
  EMPTY,
  older(1),
  not('mail'),
  not('phone'),
  not('link'),
  not('number'),
  unlike('AA-9999'),
]

describe('an empty field', () => {
  for (const value of ['', '  ', '\n\t', '\u00a0', '-', '–', '—', '--', ' - ', '−', '\u200b'])
    it(`is ${JSON.stringify(value)}, which meets "empty" and nothing else`, () => {
      expect(EVERY.filter((rule) => holds(rule, value))).to.deep.equal([EMPTY])
    })

  for (const value of ['0', 'n/a', 'none', '?', '.', 'Select…', '-1', 'x'])
    it(`is not ${value}: somebody may have meant it`, () => {
      expect(holds(EMPTY, value)).to.equal(false)
    })
})

describe('a date that is older than 30 days', () => {
  const table: [language: string, older: string[], not: string[]][] = [
    [
      'en-US',
      ['10/30/2026', '2026-10-30', 'Oct 30, 2026', 'Fri, Oct 30, 2026, 10:30 AM', '10/3/2026'],
      ['10/31/2026', '11/30/2026', '12/1/2026', 'November 3, 2026', 'Dec 1, 2026'],
    ],
    [
      'en-GB',
      ['30/10/2026', '30 October 2026', '30th of October 2026', '3/10/2026'],
      ['31/10/2026', '10/11/2026', '30 Nov 2026', '1 Dec 2026'],
    ],
    [
      'de-CH',
      ['30.10.2026', '30. Oktober 2026', '30. Okt. 2026', '1. März 2026', '30.10.2026, 10:30 Uhr'],
      ['31.10.2026', '30. November 2026', '30. Nov. 2026', '5.11.2026'],
    ],
    ['de', ['3.10.2026', '03.10.2026', '3. 10. 2026', '30/10/2026'], ['10.11.2026', '31.10.2026']],
    ['fr', ['30/10/2026', '30 octobre 2026', 'ven. 30 oct. 2026'], ['31/10/2026', '30 nov. 2026']],
    ['fr-CA', ['2026-10-30', '30 octobre 2026'], ['2026-10-31']],
    ['it', ['30/10/2026', '30 ottobre 2026'], ['31/10/2026', '5 novembre 2026']],
    ['es', ['30/10/2026', '30 de octubre de 2026'], ['31/10/2026', '5 de noviembre de 2026']],
    ['nl', ['30-10-2026', '30 oktober 2026'], ['31-10-2026', '5 november 2026']],
    ['sv', ['2026-10-30', '30 oktober 2026'], ['2026-10-31']],
    ['pl', ['30.10.2026', '30 października 2026'], ['31.10.2026', '5 listopada 2026']],
    ['cs', ['30. 10. 2026', '30. října 2026'], ['31. 10. 2026', '5. listopadu 2026']],
    ['ja', ['2026/10/30', '2026-10-30'], ['2026/10/31']],
    ['hu', ['2026. 10. 30.', '2026.10.30.'], ['2026. 10. 31.']],
    ['en_US', ['10/30/2026'], ['10/31/2026']],
  ]
  for (const [language, yes, no] of table) {
    for (const value of yes)
      it(`is ${value} in ${language}`, () => {
        expect(holds(older(30), value, language)).to.equal(true)
      })
    for (const value of no)
      it(`is not ${value} in ${language}`, () => {
        expect(holds(older(30), value, language)).to.equal(false)
      })
  }

  it('is the day that is written in a time with a zone', () => {
    for (const value of [
      '2026-10-30T23:30:00Z',
      '2026-10-30T00:30:00.000+02:00',
      '2026-10-30 08:15',
    ])
      expect(holds(older(30), value), value).to.equal(true)
    expect(holds(older(30), '2026-10-31T00:30:00+14:00')).to.equal(false)
  })

  it('is one in either order where the language does not tell the order', () => {
    for (const language of ['en', '', 'xx', 'no language!']) {
      expect(holds(older(30), '03/04/2026', language), language).to.equal(true)
      expect(holds(older(30), '10/11/2026', language), language).to.equal(false)
      expect(holds(older(30), '11/10/2026', language), language).to.equal(false)
    }
  })

  it('is none that cannot be read for sure', () => {
    const unsure = [
      '30.10.26',
      '10/30/26',
      'yesterday',
      'a month ago',
      'October 2026',
      '2026',
      '31.02.2026',
      '13/13/2026',
      '0001-01-01',
      '1448-05-09',
      '5 May – 7 May 2020',
      'Met on 3 May 2020 and agreed on the next steps',
      '1790812800000',
    ]
    for (const value of unsure) expect(holds(older(30), value), value).to.equal(false)
  })

  it('does not take the word of another language for a month, unless both mean the same', () => {
    // `mar` is Tuesday in front and March behind.
    expect(holds(older(30), 'mar 3 mar 2026', 'es')).to.equal(true)
    expect(holds(older(30), '3 listopada 2026', 'de')).to.equal(false)
    expect(holds(older(30), '3 May 2026', 'de')).to.equal(true)
  })
})

describe('something else than a format', () => {
  const table: ['mail' | 'phone' | 'link' | 'number', well: string[], malformed: string[]][] = [
    [
      'mail',
      ['ann@example.com', 'a.b+c@mail.example.co.uk', 'ann@example.com; bob@example.com', 'ü@ä.ch'],
      ['ann', 'ann@', 'ann@example', '@example.com', 'ann at example.com', 'a@b.ch or c', 'n/a'],
    ],
    [
      'phone',
      [
        '+41 44 000 00 01',
        '(044) 000-00-01',
        '044/000.00.01',
        '+1 555 010 0199 ext. 12',
        '555–0100',
        '117',
        '\u202d+41 44 000 00 01\u202c',
        '+41 44 000 00 01, 044 000 00 02',
      ],
      ['12', 'ask Ann', '044 000 00 0l', 'ann@example.com', '123456789012345678901', '+'],
    ],
    [
      'link',
      ['https://example.com', 'https://example.com/a?b=c#d', 'HTTPS://EXAMPLE.COM'],
      ['example.com', 'www.example.com', 'http://example.com', 'https://', 'javascript:alert(1)'],
    ],
    [
      'number',
      [
        '0',
        '-5',
        '48000',
        '48,000.00',
        '48.000,00',
        "48'000",
        '48’000.50',
        '48 000',
        '48\u202f000,5',
        '12,34,567.00',
        '€ 48,000',
        'CHF 48.–',
        '48 kg',
        '(500)',
        '+12 %',
      ],
      ['about 48', '48-50k', '30.11.2026', '1.2.3', 'x', 'n/a', '1,0,0', '9'.repeat(50)],
    ],
  ]
  for (const [format, well, malformed] of table) {
    for (const value of well)
      it(`is not ${value}, which may be a ${format}`, () => {
        expect(holds(not(format), value)).to.equal(false)
      })
    for (const value of malformed)
      it(`is ${value}, which is no ${format}`, () => {
        expect(holds(not(format), value)).to.equal(true)
      })
  }
})

describe('something unlike a mask', () => {
  const table: [mask: string, like: string[], unlike: string[]][] = [
    ['AA-9999', ['ab-1234', 'ÄÖ-0000', ' AB-1234 '], ['AB-123', 'AB-12345', 'A1-1234', 'AB 1234']],
    ['CHE-999.999.999', [], ['CHE-123.456.789 MWST']],
    ['99 99', ['12 34', '12\u00a034'], ['1234', '12  34']],
    ['99\u00a099', ['12 34', '12\u00a034'], ['1234']],
    ['+41', ['+41'], ['+42', '41']],
    ['A', ['ß', '漢', '𝒜'], ['1', '-a', 'aa', '😀']],
  ]
  for (const [mask, like, others] of table) {
    for (const value of like)
      it(`is not ${value} for ${mask}`, () => {
        expect(holds(unlike(mask), value)).to.equal(false)
      })
    for (const value of others)
      it(`is ${value} for ${mask}`, () => {
        expect(holds(unlike(mask), value)).to.equal(true)
      })
  }
})

describe('hintHolds, for any value', () => {
  const rule = fc.oneof(
    fc.constantFrom(...EVERY),
    fc.integer({ min: 1, max: 36_500 }).map(older),
    fc.string({ minLength: 1, maxLength: 60 }).map(unlike),
  )
  const PARTS = ['0', '3', '12', '2026', '.', '/', '-', ':', ' ', 'T', 'Z', 'May', 'mar', '@', ',']
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((parts) => parts.join('')),
  )
  const language = fc.constantFrom(
    'en-US',
    'en',
    'de-CH',
    'ar-SA',
    'fa',
    'th',
    'ja',
    '',
    '!',
    'x_y',
  )

  it('says yes or no and never throws', () => {
    fc.assert(
      fc.property(rule, value, language, (rule, value, language) => {
        expect(holds(rule, value, language)).to.be.a('boolean')
      }),
      { numRuns: 5000 },
    )
  })

  it('says "empty" or something else of a value, never both', () => {
    fc.assert(
      fc.property(rule, value, language, (rule, value, language) => {
        if (rule.is !== 'empty' && holds(rule, value, language))
          expect(holds(EMPTY, value, language)).to.equal(false)
      }),
      { numRuns: 2000 },
    )
  })

  it('knows any day of these centuries again, however it is printed', () => {
    const day = fc.date({
      min: new Date('1950-01-01'),
      max: new Date('2090-12-31'),
      noInvalidDate: true,
    })
    const styles = fc.constantFrom('long', 'medium', 'full') as fc.Arbitrary<'long'>
    const printed = fc.constantFrom('en-US', 'en-GB', 'de-CH', 'fr', 'it', 'es', 'nl', 'pl', 'cs')
    fc.assert(
      fc.property(day, styles, printed, (day, dateStyle, language) => {
        const written = day.toLocaleDateString(language, { dateStyle, timeZone: 'UTC' })
        // A year of two digits is not read.
        if (!/\d{4}/.test(written)) return
        const age = (Date.parse(TODAY) - Date.parse(day.toISOString().slice(0, 10))) / 86_400_000
        if (age > 1) expect(holds(older(age - 1), written, language), written).to.equal(true)
        if (age >= 1) expect(holds(older(age), written, language), written).to.equal(false)
        if (age < 1) expect(holds(older(1), written, language), written).to.equal(false)
      }),
      { numRuns: 1500 },
    )
  })

  it('takes whatever a mask makes for like it, and nothing that is longer', () => {
    const place = fc.constantFrom('A', '9', '-', ' ', '.', 'é')
    const mask = fc
      .array(place, { minLength: 1, maxLength: 12 })
      .map((places) => `x${places.join('')}x`)
    fc.assert(
      fc.property(mask, fc.nat(9), (mask, digit) => {
        const made = mask.replace(/9/g, String(digit)).replace(/A/g, 'ü')
        expect(holds(unlike(mask), made)).to.equal(false)
        expect(holds(unlike(mask), `${made}1`)).to.equal(true)
      }),
    )
  })

  it('says no to a rule of a version to come', () => {
    const future = { is: 'sideways' } as unknown as HintRule
    const format = { is: 'not', format: 'toString' } as unknown as HintRule
    for (const rule of [future, format]) expect(holds(rule, 'x')).to.equal(false)
  })
})
