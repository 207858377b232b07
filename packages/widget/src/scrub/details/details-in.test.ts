import { MAX_TEXT } from '@candor/protocol'
import { expect } from 'chai'
import fc from 'fast-check'
import { scrubText } from '../scrub-text.ts'
import type { Detail } from './detail.ts'
import { detailsIn } from './details-in.ts'
import { atOnce } from '../../in-steps.ts'
import { suspectsIn } from './suspects-in.ts'

const NOTHING: ReadonlySet<string> = new Set()

/** `kind:what` of each detail, with `!` where it is certain. */
const found = (text: string, shown = NOTHING) =>
  detailsIn(text, shown).map(
    ({ kind, certain, start, end }) => `${kind}${certain ? '!' : ''}:${text.slice(start, end)}`,
  )

const replaced = (text: string, details: readonly Detail[]) => {
  let rest = text
  for (const { start, end, replacement } of details.toReversed())
    rest = rest.slice(0, start) + replacement + rest.slice(end)
  return rest
}

const certainOf = (text: string, shown = NOTHING) =>
  detailsIn(text, shown).filter(({ certain }) => certain)

describe('detailsIn', () => {
  const texts: [text: string, ...found: string[]][] = [
    ['Mail ann@example.com', 'e-mail!:ann@example.com'],
    ['an ｶﾞ@x.ch', 'e-mail!:ｶﾞ@x.ch'],
    ['to CH93 0076 2011 6238 5295 7', 'IBAN!:CH93 0076 2011 6238 5295 7'],
    ['AHV 756.9217.0769.85', 'AHV!:756.9217.0769.85'],
    ['AHV 756.9217.0769.86', 'number!:756.9217.0769.86'],
    ['card 4111 1111 1111 1111', 'card!:4111 1111 1111 1111'],
    ['SSN 219-09-9999', 'SSN!:219-09-9999'],
    ['SSN 666-09-9999', 'number!:666-09-9999'],
    ['Steuer-ID 86095742719', 'tax-id!:86095742719'],
    ['SV 15070649C103', 'pension-number!:15070649C103'],
    ['NIR 255081416802538', 'NIR!:255081416802538'],
    ['CF RSSMRA85T10A562S', 'codice-fiscale!:RSSMRA85T10A562S'],
    ['record 0068b00001NzdhaAAB', 'id!:0068b00001NzdhaAAB'],
    ['record 00QABCDEfghIJKL', 'id:00QABCDEfghIJKL'],
    ['CF RSS MRA 85T10 A562S', 'codice-fiscale:RSS MRA 85T10 A562S'],
    ['commit deadbe3f9a', 'id:deadbe3f9a'],
    ['Kunde Nr. 815', 'number:815'],
    ['on March 3rd, 2026', 'date:March 3rd, 2026'],
    ['am 3. März 2026', 'date:3. März 2026'],
    ['am 12.3. um 9', 'date:12.3'],
    ['le 1er mai', 'date:1er mai'],
    ['il 3 marzo', 'date:3 marzo'],
    ['Herr Prof. Dr. Max von der Heide kommt', 'name:Max von der Heide'],
    ['Frau Meier-Huber und Hr. Graf', 'name:Meier-Huber', 'name:Graf'],
    ['Herren Müller und Meier', 'name:Müller', 'name:Meier'],
    ['M.\u00a0Dupont', 'name:Dupont'],
    ['Mr O’Brien’s view', 'name:O’Brien'],
    ['Signora D’Angelo', 'name:D’Angelo'],
    ['Sig.ra De Luca', 'name:De Luca'],
    ['Mr. J. R. Smith', 'name:J. R. Smith'],
    ['herr müller sagt', 'name:müller'],
    ['herr und frau'],
    ['mein Chef Auswertungen will'],
    ['Kollegin Anna Auswertungen', 'name:Anna'],
    ['Thanks!\nTom', 'name:Tom'],
    ['Thanks Tom for the view'],
    ['Ruf Dr.\nDas Feld'],
  ]
  for (const [text, ...expected] of texts)
    it(`finds ${expected.join(', ') || 'nothing'} in: ${text}`, () => {
      expect(found(text)).to.deep.equal(expected)
    })

  it('marks what the page shows, as a whole word only', () => {
    const shown = new Set(['Acme', 'Krüger', '4711', '1250'])
    expect(found('Acme and Krüger: 4711 of 1’250', shown)).to.deep.equal([
      'shown:Acme',
      'shown:Krüger',
      'shown:4711',
      'shown:1’250',
    ])
    expect(found('Krügers Acme-Krüger', shown)).to.deep.equal(['shown:Krügers Acme-Krüger'])
    expect(found('Acmeist acme KRÜGER 47110 x4711', shown)).to.deep.equal(['number!:47110'])
  })

  it('offers what is left of a number whose digits go in any case', () => {
    expect(found('65 170839 J 003')).to.deep.equal([
      'pension-number!:65 170839',
      'pension-number:J 003',
    ])
    expect(found('ch93 0076 2011 6238 5295 7')).to.deep.equal([
      'IBAN:ch93',
      'IBAN!:0076 2011 6238 5295 7',
    ])
  })

  it('finds names however their letters are put together', () => {
    expect(found('Frau Mu\u0308ller')).to.deep.equal(['name:Mu\u0308ller'])
    expect(found('Herr Ｍüller 12345½2345')).to.deep.equal(['name:Ｍüller', 'number!:12345½2345'])
  })

  it('looks at no more than can be sent', () => {
    expect(found('x '.repeat(MAX_TEXT / 2) + 'ann@example.com')).to.deep.equal([])
  })
})

/** Texts made of what the rules look for, with what may break their bounds. */
const PARTS = [
  'ann@example.com a@b @ https://x.ch/1 www.x.ch 756.9217.0769.85 00 12345 3 A1 a1b2c3d4e5 2026-03-12',
  'Herr Dr. M. Müller von Kunde AB-123 #12 Tel. Danke [phone] . - / ( ) _ ] [ % １２３ ½ … ﬁ ⑴',
  "' \u0301 e\u0301 ｶ ﾞ 각 \u1100 \u1161 \u{1f600} \ud800",
]
  .flatMap((parts) => parts.split(' '))
  .concat(' ', '\n', '\u00a0', 'CH93 0076 2011 6238 5295 7', '+41 44 668 18 00')
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PARTS), { maxLength: 14 }).map((parts) => parts.join('')),
)
const shown = fc.constantFrom(NOTHING, new Set(['Müller', 'Herr', '123', 'Tel', 'IBAN']))
const RUNS = { numRuns: 3000 }

describe('detailsIn, for any text', () => {
  it('agrees with Send on what is certain', () => {
    fc.assert(
      fc.property(text, shown, (text, shown) => {
        const done = replaced(text, certainOf(text, shown))
        expect(done.normalize('NFKC')).to.equal(scrubText(text))
      }),
      RUNS,
    )
  })

  it('gives places that are in the text, in order, apart, and hold a letter or a digit', () => {
    fc.assert(
      fc.property(text, shown, (text, shown) => {
        let from = 0
        for (const { start, end, replacement } of detailsIn(text, shown)) {
          expect(start).to.be.at.least(from)
          expect(text.slice(start, end).normalize('NFKC')).to.match(/[\p{L}\p{N}]/u)
          expect(replacement).to.match(/\[[\w-]+\]/)
          from = end
        }
        expect(from).to.be.at.most(text.length)
      }),
      RUNS,
    )
  })

  // Glued together, one may hide from the core until its neighbour is replaced: `12www.x.ch`.
  it('leaves nothing certain behind of details with a space between', () => {
    const spaced = fc.array(fc.constantFrom(...PARTS)).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(spaced, shown, (text, shown) => {
        expect(certainOf(replaced(text, detailsIn(text, shown)), shown)).to.deep.equal([])
        expect(certainOf(scrubText(text), shown)).to.deep.equal([])
      }),
      RUNS,
    )
  })

  const hostile = [
    '1|@|a|A|a\u0301|\u0301|1 |1.|a.|A1|aA1|a-|(1)|-|Herr |Dr. |Dr.|Herr A. |von |Müller|Danke |Kunde ',
    '#|n° |Tel.: |Herren A und |Aa und |ｶﾞ|q\u0301ﾞ|AB-|1er |am 1.|CH93 |\n|\ud800|x/| |Herren Aa und ',
  ].flatMap((parts) => parts.split('|'))
  for (const part of hostile)
    it(`is done in time with 100 kB of ${JSON.stringify(part)}`, () => {
      const long = part.repeat(100_000 / part.length)
      const names = new Set(['Müller', 'Herr'])
      expect(detailsIn(long, names)).to.be.an('array')
      // Without the limit, where one slow rule would take minutes.
      expect(atOnce(suspectsIn(`${long}!`, names)).others).to.be.an('array')
    })
})
