import type { Context } from './context.ts'

/** Why something does not work for someone: ignorance, fear, ego, or a defect. */
export type Reason = 'no-benefit' | 'too-complex' | 'does-not-fit' | 'broken'

export const REASONS = [
  'no-benefit',
  'too-complex',
  'does-not-fit',
  'broken',
] as const satisfies readonly Reason[]

/** 1 = does not help at all, 5 = helps a lot. */
export type Rating = 1 | 2 | 3 | 4 | 5

export const RATINGS = [1, 2, 3, 4, 5] as const satisfies readonly Rating[]

export type Verdict = 'true-for-me' | 'not-for-me'

export const VERDICTS = ['true-for-me', 'not-for-me'] as const satisfies readonly Verdict[]

/** One employee's word about the screen they are on. At least one of `rating`, `reason`, `text`. */
export interface FeedbackEvent {
  /** 128 random bits, base64url: lets a resent event be counted once. */
  id: string
  kind: 'feedback'
  context: Context
  rating?: Rating
  reason?: Reason
  /** At most 2000 characters, scrubbed in the browser. */
  text?: string
  /** SHA-256, base64url, of a secret that stays in the browser: whoever has it can withdraw. */
  receipt?: string
  /** Id of a tip of the content file, where the feedback answers one. */
  tip?: string
  /** Id of an anchor of the content file, where the feedback is about an element. */
  anchor?: string
  /** Id of a department of the content file that counts at least 10 people. */
  department?: string
}

/** A number (rating, NPS, effort), a chosen option or a text, or several options. */
export type SurveyValue = number | string | string[]

export interface SurveyAnswer {
  /** Id of a question of the survey. */
  question: string
  value: SurveyValue
}

/** All that one person answers in one survey. */
export interface SurveyEvent {
  id: string
  kind: 'survey'
  /** Id of a survey of the content file that is open. */
  survey: string
  answers: SurveyAnswer[]
  department?: string
}

/** A proposal. */
export interface IdeaEvent {
  id: string
  kind: 'idea'
  context: Context
  text: string
  receipt?: string
}

/** One voice for a published idea. */
export interface VoteEvent {
  id: string
  kind: 'vote'
  /** Id of an idea of the content file. */
  idea: string
}

/** Whether a tip holds for the reader. */
export interface TipEvent {
  id: string
  kind: 'tip'
  /** Id of a tip of the content file. */
  tip: string
  verdict: Verdict
}

/** One more colleague had a question here. The contact itself never passes through Candor. */
export interface AskEvent {
  id: string
  kind: 'ask'
  /** Id of a topic of the content file. */
  topic: string
  department?: string
}

/** What an employee deliberately sends. Nothing else ever leaves the browser. */
export type CandorEvent = FeedbackEvent | SurveyEvent | IdeaEvent | VoteEvent | TipEvent | AskEvent

export type Kind = CandorEvent['kind']
