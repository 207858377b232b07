import { expect } from 'chai'
import fc from 'fast-check'
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
