import type { Idea } from '@candor/protocol'
import { expect } from 'chai'
import { matchingIdeas } from './matching-ideas.ts'

const IDEAS: Idea[] = [
  { id: 'fields', title: { en: 'Fewer required fields', de: 'Weniger Pflichtfelder' } },
  {
    id: 'train',
    title: { en: 'Read records offline', de: 'Datensätze offline lesen' },
    text: { en: 'On the train.', de: 'Im Zug.' },
  },
]

const found = (search: string, language = 'en') =>
  matchingIdeas(IDEAS, search, language).map(({ id }) => id)

describe('the search for ideas', () => {
  it('shows all while nothing is typed', () => {
    expect(found('')).to.deep.equal(['fields', 'train'])
    expect(found(' - ')).to.deep.equal(['fields', 'train'])
  })

  it('finds the beginning and the end of words, in any case and without accents', () => {
    expect(found('FIEL')).to.deep.equal(['fields'])
    expect(found('felder', 'de')).to.deep.equal(['fields'])
    expect(found('datensatz', 'de')).to.deep.equal(['train'])
  })

  it('wants all words, in the title or in the text below it', () => {
    expect(found('offline train')).to.deep.equal(['train'])
    expect(found('offline fields')).to.deep.equal([])
  })

  it('looks at what is shown, not at other languages', () => {
    expect(found('zug', 'en')).to.deep.equal([])
    expect(found('train', 'fr')).to.deep.equal(['train'])
  })
})
