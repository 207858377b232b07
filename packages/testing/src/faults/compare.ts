import { createHash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import type { Account } from './account.ts'
import type { LedgerEntry } from './ledger.ts'
import { storedAnswers } from '../stored-answers.ts'

/** What the widget has said beside what is stored. */
export interface Comparison {
  confirmed: number
  stored: number
  /** Entries that the ledger shows as sent. */
  inLedger: number
  /** Confirmed events that are not in the database. */
  missing: number
  /** Rows beyond the first of an event. */
  doubled: number
  /** Events in the database that nobody sent. */
  unknown: number
  /** What the ledger and the database disagree on: texts, ratings and remembered ids. */
  astray: number
  /** Entries that the ledger shows as anything but sent. */
  unsent: number
}

/** Compares the accounts of the test and of the page with a database that is closed. */
export function compare(
  db: string,
  { attempted, confirmed }: Account,
  ledger: readonly LedgerEntry[],
): Comparison {
  const { texts, ratings, hashes } = storedIn(db)
  const sent = ledger.filter(({ state }) => state === 'sent')
  const rated = sent.filter(({ rating }) => rating !== undefined)
  const stored = new Set(texts)
  const sentTexts = new Set(sent.map(({ text }) => text))
  const sentHashes = new Set(sent.map(({ id }) => hashOf(id)))
  return {
    confirmed: confirmed.size,
    stored: texts.length,
    inLedger: sent.length,
    missing: notIn(confirmed, stored),
    doubled: texts.length - stored.size,
    unknown: notIn(stored, attempted),
    astray:
      notIn(sentTexts, stored) +
      notIn(stored, sentTexts) +
      notIn(sentHashes, hashes) +
      notIn(hashes, sentHashes) +
      Math.abs(rated.length - ratings.length),
    unsent: ledger.length - sent.length,
  }
}

const notIn = <T>(some: ReadonlySet<T>, all: ReadonlySet<T>) =>
  [...some].filter((one) => !all.has(one)).length

/** Nothing lost, nothing doubled, and something sent. */
export const isSound = ({ confirmed, missing, doubled, unknown, astray, unsent }: Comparison) =>
  confirmed > 0 && missing + doubled + unknown + astray + unsent === 0

function storedIn(db: string) {
  const answers = storedAnswers(db)
  const valuesOf = (wanted: string) =>
    answers.filter(({ question }) => question === wanted).map(({ value }) => value)
  const database = new DatabaseSync(db, { readOnly: true })
  const seen = database.prepare('SELECT hash FROM seen').all()
  database.close()
  return {
    texts: valuesOf('feedback.text'),
    ratings: valuesOf('feedback.rating'),
    hashes: new Set(seen.map(({ hash }) => `${hash}`)),
  }
}

/** As the collector remembers ids. Written again here: the test must not follow its mistakes. */
const hashOf = (id: string) => createHash('sha256').update(id).digest('base64url').slice(0, 22)
