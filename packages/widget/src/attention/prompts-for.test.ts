import type { Context } from '@candor/protocol'
import { expect } from 'chai'
import type { LoadedContent } from '../content/load-content.ts'
import { promptsFor } from './prompts-for.ts'

const account: Context = { app: 'salesforce', object: 'Account', view: 'record' }
const title = { en: 'x' }
const days = { from: '2026-11-01', until: '2026-11-30' }
const elsewhere = [{ object: 'Lead' }]
const news = { kind: 'status', title, body: title, ...days, prompt: {} } as const
const tip = { title, benefit: title, author: 'x', until: days.until }

const CONTENT: LoadedContent = {
  v: 1,
  site: 'acme',
  announcements: [
    { ...news, id: 'here' },
    { ...news, id: 'elsewhere', where: elsewhere },
  ],
  tips: [
    { ...tip, id: 'often', prompt: { times: 9, everyHours: 48 } },
    { ...tip, id: 'elsewhere', where: elsewhere, prompt: {} },
    { ...tip, id: 'quiet' },
  ],
  surveys: [{ id: 'pulse', title, ...days, questions: [], prompt: { times: 1 } }],
}

describe('what would show itself on a screen', () => {
  it('is what asks for it there, three times and a day apart where the file does not say', () => {
    const asking = (today: string) =>
      promptsFor(CONTENT, account, today).map(
        ({ kind, id, times, everyHours }) => `${kind} ${id}: ${times} in ${everyHours}`,
      )
    expect(asking('2026-11-30')).to.deep.equal([
      'news here: 3 in 24',
      'survey pulse: 1 in 24',
      'tip often: 9 in 48',
    ])
    expect(asking('2026-12-01')).to.deep.equal([])
  })
})
