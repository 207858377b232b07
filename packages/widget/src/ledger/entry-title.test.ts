import type { CandorEvent } from '@candor/protocol'
import { expect } from 'chai'
import { entryTitle } from './entry-title.ts'

const content = {
  ideas: [{ id: 'i', title: { en: 'A shorter form', de: 'Ein kürzeres Formular' } }],
}
const vote = (idea: string): CandorEvent => ({ id: 'x', kind: 'vote', idea })

describe('the title of an entry in the ledger', () => {
  it('is the name of what was answered, in the language of the reader', () => {
    expect(entryTitle(vote('i'), content, 'en')).to.equal('A shorter form')
    expect(entryTitle(vote('i'), content, 'de')).to.equal('Ein kürzeres Formular')
  })

  it('is its id where the content file knows it no more', () => {
    expect(entryTitle(vote('gone'), content, 'en')).to.equal('gone')
    expect(entryTitle(vote('i'), {}, 'en')).to.equal('i')
  })

  it('is the first words of a text, whole ones', () => {
    const title = (text: string) =>
      entryTitle(
        { id: 'x', kind: 'idea', context: { app: 'other', object: 'other', view: 'other' }, text },
        {},
        'en',
      )
    expect(title('Twelve fields.')).to.equal('Twelve fields.')
    expect(title('word '.repeat(40))).to.equal(`${'word '.repeat(12).trim()}…`)
    expect(title('x'.repeat(80))).to.equal(`${'x'.repeat(60)}…`)
  })
})
