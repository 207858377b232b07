import type { DatedPolicy } from '../policies.ts'
import type { Answer } from '../split.ts'

/** One event as the store takes it: all or nothing, once. */
export interface Entry {
  /** Hash of the event's id. */
  hash: string
  /** Last ISO week in which the hash is remembered, where each week is told. */
  until: string
  site: string
  /** ISO week of arrival. */
  week: string
  /** Hash of the secret by which the event can be withdrawn. */
  receipt?: string
  answers: readonly Answer[]
}

export type Outcome = 'accepted' | 'duplicate'

/** Answers of one question that are not published yet, by week. */
export interface Tally {
  question: string
  /** Whether any of them is a text. */
  text: boolean
  /** Whether any of them is about superiors. */
  superiors: boolean
  /** First week that is not published; `null` before the first publication. */
  open: string | null
  /** Weeks that hold answers, earliest first. */
  weeks: { week: string; n: number }[]
}

/** Consecutive ISO weeks of one question, both included. */
export interface Range {
  site: string
  question: string
  from: string
  to: string
}

/** A raw answer, as it is read to be published. `key` is random. */
export interface StoredAnswer {
  key: string
  cell: string
  value: string
}

/** A window of one question, as published. `snapshot` is JSON. */
export interface Publication extends Range {
  snapshot: string
}

/** A publication that is not written yet, and the keys of the answers that it was made of. */
export interface Ready extends Publication {
  keys: readonly string[]
}

/** One change of what leads have written. */
export interface StoredChange {
  version: number
  list: string
  id: string
  role: string
  /** `YYYY-MM-DD` */
  day: string
  /** JSON; `null` where the thing was taken away. */
  value: string | null
}

/**
 * Where answers wait for their window and snapshots stay. Every method rejects where the store
 * is out of reach; none keeps a clock, an order of arrival or anything of the request.
 */
export interface Store {
  /**
   * Resolves once all entries are durable, with their outcomes in the same order. An answer whose
   * week is published already counts for the first week that is not.
   */
  add(entries: readonly Entry[]): Promise<Outcome[]>
  /** Those of the hashes that are remembered. */
  seen(hashes: readonly string[]): Promise<string[]>
  /**
   * Removes what carries the receipt, and keeps out what carries it as long as a hash with this
   * `until` is remembered. `true` where something was removed and no part of it was published before,
   * however often that is asked.
   */
  withdraw(site: string, receipt: string, until: string): Promise<boolean>
  /** By question, sorted. */
  tally(site: string): Promise<Tally[]>
  answers(range: Range): Promise<StoredAnswer[]>
  /**
   * Writes each snapshot and deletes the answers it was made of, both or neither, and all in one
   * commit. Leaves out those whose answers are no longer exactly these `keys`; `true` where none was.
   */
  publish(ready: readonly Ready[]): Promise<boolean>
  published(site: string): Promise<Publication[]>
  /** Names what `published` gives: as long as it is the same, so is that. */
  edition(site: string): Promise<string>
  /** Every policy that was ever to be in force, earliest week first. */
  policies(site: string): Promise<DatedPolicy[]>
  /** Writes down from which week on a policy is in force, in place of what was to be from then on. */
  keepPolicy(site: string, policy: DatedPolicy): Promise<void>
  /**
   * Tells that there was a week: something came in it, or somebody looked at the report. `until` is
   * how long what came is remembered. Forgets what came before the last ten of these weeks. A clock
   * may be wrong, so a week later than `week` no longer counts, and nothing is remembered for
   * shorter than what came before it. Resolves with the week that was told before this one.
   */
  forget(week: string, until: string): Promise<string | undefined>
  /** A week that was lived through, whatever a clock told in the last three weeks; '' in a new database. */
  lived(): Promise<string>
  /**
   * Deletes the texts of weeks before `week`: those that were published, and those that never became
   * enough. What was counted stays.
   */
  forgetTexts(site: string, week: string): Promise<void>
  /** Deletes the answers of weeks before `week` that never became enough to be published. */
  forgetWaiting(site: string, week: string): Promise<void>
  /** How many changes were written. */
  version(site: string): Promise<number>
  /** What leads have written, earliest first. */
  changes(site: string): Promise<StoredChange[]>
  /** `false`, and nothing written, where its version is not the next one. */
  write(site: string, change: StoredChange): Promise<boolean>
  /** Rejects where the store cannot be written. */
  ping(): Promise<void>
  /** Waits for what is being written. A second time it does nothing. */
  close(): Promise<void>
}
