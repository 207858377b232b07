import { expect } from 'chai'
import { scoreOf } from './score-of.ts'
import { termsOf } from './terms-of.ts'

const score = (wanted: string, title: string, text = '') =>
  scoreOf(termsOf(wanted), [
    { weight: 4, terms: termsOf(title) },
    { weight: 1, terms: termsOf(text) },
  ])

describe('how well something fits what is looked for', () => {
  it('falls from the whole word to its beginning, to a part of it, to nothing', () => {
    const scores = [
      score('felder', 'Felder'),
      score('felder', 'Felderliste'),
      score('felder', 'Pflichtfelder'),
      score('felder', 'Forderungen'),
    ]
    expect(scores).to.deep.equal([16, 12, 8, 0])
  })

  it('forgives an ending', () => {
    expect(score('duplicates', 'A duplicate')).to.be.greaterThan(0)
    expect(score('Prognosen', 'Die Prognose')).to.be.greaterThan(0)
    expect(score('dates', 'Do it')).to.equal(0)
    expect(score('datenbank', 'Daten')).to.equal(0)
  })

  it('does not look within words for a letter or two', () => {
    expect(score('el', 'Felder')).to.equal(0)
    expect(score('fe', 'Felder')).to.be.greaterThan(0)
  })

  it('is higher in a title than in a text, and nothing where a word is missing', () => {
    expect(score('offline', 'Offline')).to.be.greaterThan(score('offline', 'Train', 'Offline'))
    expect(score('offline train', 'Offline', 'On the train')).to.be.greaterThan(0)
    expect(score('offline fields', 'Offline', 'On the train')).to.equal(0)
  })
})
