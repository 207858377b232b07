import { expect } from 'chai'
import fc from 'fast-check'
import { wordsOf } from '../ideas/words-of.ts'
import { termsOf } from './terms-of.ts'

describe('the terms of a text', () => {
  it('are the same however an umlaut, an accent or a capital is typed', () => {
    const table: [written: string, otherwise: string[]][] = [
      ['Größe', ['Groesse', 'grosse', 'GRÖSSE', 'große', 'gro\u0308sse']],
      ['für Geräte', ['fuer Geraete', 'fur gerate']],
      ['Übersicht', ['Uebersicht', 'ubersicht']],
      ['Résumé', ['resume', 'RÉSUMÉ']],
    ]
    for (const [written, otherwise] of table)
      for (const one of otherwise) expect(termsOf(one), one).to.deep.equal(termsOf(written))
  })

  it('are each given once, without what stands between them', () => {
    expect(termsOf('Close date: the date, 2 times')).to.deep.equal([
      'close',
      'date',
      'the',
      '2',
      'times',
    ])
    expect(termsOf(' – ')).to.deep.equal([])
  })

  it('are the same for each word alone as for the whole text, and where words come again', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('Größe', 'groesse', '½', '℃', '™', 'o\u0308', "l'été", 'a_b', '\u00a0', 'ﬁ'),
    )
    const known = new Map<string, readonly string[]>()
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom(' ', '-', '/', '. ', '\n'), (words, between) => {
        // How a sigma is written in small letters depends on what stands beside its word.
        const text = words.join(between).replaceAll('Σ', 's')
        const whole = wordsOf(text).map((one) => one.replace(/([aou])e/g, '$1'))
        expect(termsOf(text, known)).to.deep.equal([...new Set(whole)])
      }),
      { numRuns: 1000 },
    )
  })

  it('stay as they are when they are taken as a text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const terms = termsOf(text)
        expect(terms.every((term) => /^[\p{L}\p{N}]+$/u.test(term))).to.equal(true)
        expect(new Set(terms).size).to.equal(terms.length)
      }),
    )
  })
})
