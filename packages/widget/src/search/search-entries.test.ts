import type { Content, PowerUser } from '@candor/protocol'
import { expect } from 'chai'
import fc from 'fast-check'
import { peopleInOrder } from '../ask/people-to-ask.ts'
import { atOnce } from '../in-steps.ts'
import { scoreOf } from './score-of.ts'
import { searchEntries } from './search-entries.ts'
import { termsOf } from './terms-of.ts'
import type { Found } from './to-entries.ts'
import { toEntries } from './to-entries.ts'

const TODAY = '2026-11-22'

const context = { app: 'salesforce', object: 'Lead', view: 'list' } as const

const channels: PowerUser['channels'] = [{ kind: 'mail', to: 'a@example.com' }]

const days = { from: '2026-11-01', until: '2026-12-31' }

const CONTENT: Partial<Content> = {
  departments: [{ id: 'sales', name: { en: 'Sales', de: 'Verkauf' }, headcount: 40 }],
  topics: [{ id: 'forecast', title: { en: 'Forecast', de: 'Prognose' } }],
  tips: [
    {
      id: 'size',
      title: { en: 'The right size', de: 'Die richtige Größe' },
      benefit: { en: 'Fewer returns.', de: 'Weniger Rücksendungen.' },
      steps: [{ text: { en: 'Open the catalogue.', de: 'Öffne den Katalog.' } }],
      author: 'A',
      until: '2026-12-31',
    },
    {
      id: 'over',
      title: { en: 'Forecast by hand' },
      benefit: { en: '' },
      author: 'A',
      until: '2026-11-21',
    },
  ],
  powerUsers: [
    { name: 'Zoë Müller', topics: ['forecast'], channels },
    { name: 'Ann', departments: ['sales'], channels },
  ],
  announcements: [
    {
      id: 'forecast',
      kind: 'problem',
      title: { en: 'Forecast is slow', de: 'Prognose ist langsam' },
      body: { en: 'Until Friday.' },
      where: [{ object: 'Lead' }],
      ...days,
    },
    { id: 'elsewhere', kind: 'status', title: { en: 'Forecast' }, body: { en: '' }, ...days },
    {
      id: 'to-come',
      kind: 'status',
      title: { en: 'Forecast' },
      body: { en: '' },
      ...days,
      from: '2026-11-23',
    },
  ],
  answers: [
    {
      id: 'twice',
      said: { en: 'The close date twice.', de: 'Das Datum doppelt.' },
      from: '2026-10-01',
      reply: { status: 'done', on: '2026-11-01', text: { en: 'The forecast follows.' } },
    },
  ],
  ideas: [
    { id: 'fields', title: { en: 'Fewer required fields', de: 'Weniger Pflichtfelder' } },
    { id: 'secret', title: { en: 'Fields to come' }, from: '2026-11-23' },
  ],
}

const nameOf = (found: Found): string => {
  switch (found.kind) {
    case 'tip':
      return `tip ${found.tip.id}`
    case 'person':
      return found.person.user.name
    case 'answer':
      return found.replied.key
    case 'news':
      return `news ${found.item.id}`
    case 'idea':
      return `idea ${found.idea.id}`
  }
}

const entries = (language: string) => {
  const question = { language, now: Date.parse(`${TODAY}T10:00Z`), draw: 'x' }
  const people = peopleInOrder(CONTENT.powerUsers ?? [], question)
  return atOnce(toEntries(CONTENT, { language, today: TODAY, people }))
}

const found = (text: string, language = 'en') =>
  searchEntries(entries(language), text, context).map(nameOf)

describe('the search', () => {
  it('goes over tips, people, answers, news and ideas, titles first, and what is about the screen before its equals', () => {
    expect(found('forecast')).to.deep.equal([
      'news forecast',
      'Zoë Müller',
      'news elsewhere',
      'answer twice',
    ])
  })

  it('finds each kind by what is shown of it', () => {
    const table: [text: string, language: string, first: string][] = [
      ['size', 'en', 'tip size'],
      ['groesse', 'de', 'tip size'],
      ['Grosse', 'de', 'tip size'],
      ['katalog', 'de', 'tip size'],
      ['zoe muller', 'en', 'Zoë Müller'],
      ['Mueller', 'de', 'Zoë Müller'],
      ['verkauf', 'de', 'Ann'],
      ['close date', 'en', 'answer twice'],
      ['langsam', 'de', 'news forecast'],
      ['felder', 'de', 'idea fields'],
    ]
    for (const [text, language, first] of table)
      expect(found(text, language)[0], text).to.equal(first)
  })

  it('passes over words that say nothing, unless there are no others', () => {
    expect(found('how do I get the right size')).to.deep.equal(['tip size'])
    expect(found('wie kann ich die Größe', 'de')).to.deep.equal(['tip size'])
    expect(found('the')).to.include('tip size')
  })

  it('finds the word of another language last', () => {
    expect(found('Pflichtfelder', 'en')).to.deep.equal(['idea fields'])
    expect(found('forecast', 'de')).to.deep.equal([
      // These two have no German text.
      'news elsewhere',
      'answer twice',
      'news forecast',
      'Zoë Müller',
    ])
  })

  it('finds nothing where nothing is asked, or what is asked is not there', () => {
    for (const text of ['', '  ', '?', 'coffee', 'forecast coffee'])
      expect(found(text), text).to.deep.equal([])
    expect(atOnce(toEntries({}, { language: 'en', today: TODAY, people: [] }))).to.deep.equal([])
  })

  it('counts each word where it counts most, in whatever languages and fields it stands', () => {
    const words = fc
      .array(fc.constantFrom('lead', 'leads', 'leadliste', 'größe', 'datum'), { maxLength: 4 })
      .map((all) => all.join(' '))
    const text = fc.record({ en: words, de: words })
    const tips = fc.array(fc.record({ title: text, benefit: text, how: text }), { maxLength: 5 })
    fc.assert(
      fc.property(tips, fc.constantFrom('lead', 'liste', 'datum', 'größe lead'), (all, wanted) => {
        const full = all.map((tip, index) => ({
          ...tip,
          id: `${index}`,
          author: 'A',
          until: TODAY,
        }))
        const reading = { language: 'de', today: TODAY, people: [] }
        const ids = searchEntries(atOnce(toEntries({ tips: full }, reading)), wanted, context).map(
          nameOf,
        )
        const scores = full.map(({ id, title, benefit, how }) => {
          const texts = [title, benefit, how]
          const score = scoreOf(termsOf(wanted), [
            { weight: 4, terms: termsOf(title.de) },
            { weight: 2, terms: termsOf(`${benefit.de} ${how.de}`) },
            { weight: 1, terms: texts.flatMap(({ en, de }) => termsOf(`${en} ${de}`)) },
          ])
          return { id: `tip ${id}`, score }
        })
        const best = scores.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
        expect(ids).to.deep.equal(best.map(({ id }) => id))
      }),
      { numRuns: 500 },
    )
  })

  it('finds no more with a further word, whatever it is', () => {
    const all = entries('de')
    const words = fc.constantFrom('forecast', 'größe', 'fewer', 'müller', 'datum', 'wie', 'x')
    fc.assert(
      fc.property(fc.array(words, { maxLength: 3 }), fc.string(), (text, word) => {
        const before = searchEntries(all, ['prognose', ...text].join(' '), context)
        const after = searchEntries(all, ['prognose', ...text, word].join(' '), context)
        for (const one of after) expect(before).to.include(one)
      }),
    )
  })
})
