import type { Announcement, Answer, Idea, Reply } from './content.ts'

/** Whoever reads what is published: leads also answer it, power users read. */
export type Role = 'lead' | 'power-user'

export const ROLES = ['lead', 'power-user'] as const satisfies readonly Role[]

/** What leads write on the insights page; all else stands in the content file. */
export interface Writings {
  answers: Omit<Answer, 'id'>
  announcements: Omit<Announcement, 'id'>
  /** An idea that is put to the vote. What is said to it is in `replies`. */
  ideas: Omit<Idea, 'id' | 'reply'>
  /** By the id of an idea, of the content file or written. */
  replies: Reply
}

export type WritingList = keyof Writings

export const WRITING_LISTS = [
  'answers',
  'announcements',
  'ideas',
  'replies',
] as const satisfies readonly WritingList[]

/** One thing as it stands now. */
export interface Written<L extends WritingList = WritingList> {
  id: string
  /** The change that made it what it is. */
  version: number
  value: Writings[L]
}

/** One change, kept for ever. Tells the role that made it, and no person. */
export interface Change {
  /** Counts up within the site from 1. */
  version: number
  list: WritingList
  id: string
  role: Role
  /** `YYYY-MM-DD`, UTC */
  on: string
  /** `null`: it was not there before, or is not there after. */
  before: Writings[WritingList] | null
  after: Writings[WritingList] | null
}

/** Answer of `GET /v1/loop`: all that was written. */
export interface Loop {
  /** Of the one who asks. */
  role: Role
  lists: { [L in WritingList]: Written<L>[] }
  /** The latest first. */
  changes: Change[]
}

/** Body of `POST /v1/answers`, `/v1/announcements`, `/v1/ideas` and `/v1/replies`. */
export interface Writing {
  /** Left out: something new. A reply always has one, that of its idea. */
  id?: string
  /** The version that was read before it was changed. Another one meanwhile: 409. */
  version?: number
  /** `null` takes it away. */
  value: unknown
}

/** Body of `POST /v1/undo`: takes back the latest change of a thing. */
export interface Undo {
  version: number
}
