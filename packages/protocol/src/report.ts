import type { Context } from './context.ts'

/** Answers that a published block must hold. Policies may ask for more, never for less. */
export const MIN_K = 5

/** The same for texts and for questions about superiors: style of writing can give someone away. */
export const MIN_TEXT_K = 10

/** What the employees of a site are promised about reports. Has its floor in code: `MIN_K`, `MIN_TEXT_K`. */
export interface Policy {
  k: number
  textK: number
  /** The one dimension by which the answers of a kind are divided. */
  by: { feedback: Dimension; survey: Dimension }
}

export type Dimension = 'context' | 'department' | 'none'

/**
 * One cell of a partition: a screen, the id of a department, an element or a tip, `other` (small cells merged, or the
 * dimension not given) or `all` (not divided).
 */
export type Cell = Context | string

/** `n` answers of one question, `n` ≥ k; they belong to no other block of this question. */
export interface Block {
  cells: Cell[]
  n: number
  /** Answers by value; the values sum to `n`, or to more where several may be chosen. */
  counts: Record<string, number>
}

export interface Question {
  /** `feedback.rating`, `feedback.reason`, `feedback.anchor`, `feedback.tip`, `survey.<id>.<question>`, `tip.<id>`, `ask.topic`, `vote.<idea>`. */
  question: string
  blocks: Block[]
}

/** At least `textK` texts, shuffled. */
export interface TextBlock {
  /** `feedback.text`, `idea` or `survey.<id>.<question>`. */
  question: string
  cells: Cell[]
  texts: string[]
}

/** Consecutive ISO weeks (`2026-W40`), both included. Published once and never changed. */
export interface Window {
  from: string
  to: string
  questions: Question[]
  texts: TextBlock[]
}

/**
 * Whether a question had enough answers to be published up to the last week that is over. Made of
 * what is published alone: the same, whatever has arrived since.
 */
export interface Pending {
  question: string
  enough: boolean
  /** Weeks since its first window that are in none: what came in them was too little and is deleted. */
  lapsed?: number
}

/** Answer of `GET /v1/report`. */
export interface Report {
  policy: Policy
  windows: Window[]
  /** Every question of the content file. */
  pending: Pending[]
}
