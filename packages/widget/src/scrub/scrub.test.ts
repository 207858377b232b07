import { MAX_TEXT } from '@candor/protocol'
import { event as schema } from '@candor/protocol/schema'
import { expect } from 'chai'
import type { Input } from '../candor.ts'
import { CandorError } from '../candor-error.ts'
import { capture } from '../capture/capture.ts'
import { createDraft } from '../capture/draft.ts'
import { rulesOf } from './rules-of.ts'
import { scrub } from './scrub.ts'

const context = { app: 'salesforce', object: 'Account', view: 'record' } as const

const make = async (input: unknown) =>
  scrub(
    capture(input as Input, { draft: await createDraft(), context, department: 'sales' }),
    rulesOf((input as Input).kind),
  )

describe('scrub', () => {
  const kinds: object[] = [
    { kind: 'feedback', rating: 2, reason: 'broken', text: 'ok', tip: 'next-step', anchor: 'save' },
    { kind: 'survey', survey: 'pulse', answers: [{ question: 'q', value: 3 }] },
    { kind: 'idea', text: 'shorter' },
    { kind: 'vote', idea: 'shorter' },
    { kind: 'tip', tip: 'next-step', verdict: 'true-for-me' },
    { kind: 'ask', topic: 'forecast' },
  ]
  for (const input of kinds)
    it(`lets a ${(input as Input).kind} through as the collector wants it`, async () => {
      const event = await make(input)
      expect(schema.safeParse(event).error).to.equal(undefined)
      for (const [key, value] of Object.entries(input))
        expect(event).to.have.deep.property(key, value)
    })

  for (const input of kinds)
    it(`lets nothing else of a ${(input as Input).kind} through`, async () => {
      const event = await make({ ...input, user: 'ann', url: location.href, time: Date.now() })
      expect(event).not.to.have.any.keys('user', 'url', 'time')
      expect(schema.safeParse(event).success).to.equal(true)
    })

  it('scrubs the texts of a survey too', async () => {
    const answers = [{ question: 'q', value: 'ask ann@example.com', who: 'ann' }]
    const event = await make({ kind: 'survey', survey: 'pulse', answers })
    expect(event).to.have.deep.property('answers', [{ question: 'q', value: 'ask [e-mail]' }])
  })

  it('keeps inside the limit a text that grows when it is scrubbed', async () => {
    const event = await make({ kind: 'idea', text: 'a@b.ch '.repeat(MAX_TEXT / 7) })
    expect(schema.safeParse(event).success).to.equal(true)
  })

  it('leaves a text out that is blank, and keeps the receipt with which to withdraw the rest', async () => {
    const event = await make({ kind: 'feedback', rating: 1, text: '  ' })
    expect(event).to.include.all.keys('rating', 'receipt')
    expect(event).not.to.have.property('text')
  })

  const refused: [name: string, input: object][] = [
    ['an unknown kind', { kind: 'click', target: 'save' }],
    ['a kind that is a name of Object', { kind: 'constructor' }],
    ['a feedback that says nothing', { kind: 'feedback', text: ' ' }],
    ['a feedback about something, of which it says nothing', { kind: 'feedback', tip: 'quotes' }],
    ['an idea without a text', { kind: 'idea', text: '' }],
    ['a name of a thing that is none', { kind: 'vote', idea: 'bob.miller@example.com' }],
    ['a rating that is none', { kind: 'feedback', rating: { user: 'bob' } }],
    ['a reason that is none', { kind: 'feedback', reason: 'bob' }],
    ['a verdict that is none', { kind: 'tip', tip: 'x', verdict: 'bob' }],
    ['a text that is none', { kind: 'idea', text: 5 }],
    ['answers that are none', { kind: 'survey', survey: 'x', answers: 'x' }],
    [
      'a chosen option that is none',
      { kind: 'survey', survey: 'x', answers: [{ question: 'q', value: ['+41 79 1'] }] },
    ],
    ['a text that is too long', { kind: 'idea', text: 'x'.repeat(MAX_TEXT + 1) }],
  ]
  for (const [name, input] of refused)
    it(`refuses ${name} with a clear error`, async () => {
      const error = await make(input).catch((reason: unknown) => reason)
      expect(error).to.be.instanceOf(CandorError)
    })
})
