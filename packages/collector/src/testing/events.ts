import type { Batch, Context, FeedbackEvent, IdeaEvent } from '@candor/protocol'
import { createHash, randomBytes } from 'node:crypto'

export const OPPORTUNITY: Context = { app: 'salesforce', object: 'Opportunity', view: 'record' }
export const CONTACT: Context = { app: 'dynamics', object: 'contact', view: 'edit' }

export const newId = (): string => randomBytes(16).toString('base64url')

export const newSecret = (): string => randomBytes(32).toString('base64url')

export const receiptOf = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url')

export const feedback = (more: Partial<FeedbackEvent> = {}): FeedbackEvent => ({
  id: newId(),
  kind: 'feedback',
  context: OPPORTUNITY,
  ...more,
})

export const idea = (text: string, more: Partial<IdeaEvent> = {}): IdeaEvent => ({
  id: newId(),
  kind: 'idea',
  context: OPPORTUNITY,
  text,
  ...more,
})

export const batchOf = (...events: unknown[]): unknown => ({ v: 1, events }) satisfies Loose

type Loose = { [K in keyof Batch]?: unknown }

export const times = <T>(n: number, make: (index: number) => T): T[] =>
  Array.from({ length: n }, (_, index) => make(index))
