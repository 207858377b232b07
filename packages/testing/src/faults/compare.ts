import { createHash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { storedAnswers } from '../stored-answers.ts'
import type { Account } from './account.ts'
import type { LedgerEntry } from './ledger.ts'

/** What the widget has said beside what is stored. */
export interface Comparison {
  /** Events of which the widget has said that they are safe. */
  confirmed: number
  stored: number
  /** Entries that the ledger shows as sent. */
  inLedger: number
  faults: Faults
}

/** All empty where nothing was lost and nothing doubled. */
export interface Faults {
  /** Texts that were confirmed and are not in the database. */
  missing: string[]
  /** Texts that are there more than once. */
  doubled: string[]
  /** Texts that are there and that nobody sent. */
  unknown: string[]
  /** What the ledger and the database disagree on: texts, ids and the number of ratings. */
  astray: string[]
  /** Entries of the ledger that are anything but sent. */
  unsent: string[]
}

/** Compares the accounts of the test and of the page with a database that is closed. */
export function compare(
  db: string,
  { attempted, confirmed }: Account,
  ledger: readonly LedgerEntry[],
): Comparison {
  const { texts, ratings, hashes } = storedIn(db)
  const sent = ledger.filter(({ state }) => state === 'sent')
  const stored = new Set(texts)
  const faults: Faults = {
    missing: without(confirmed, stored),
    doubled: texts.filter((text, index) => texts.indexOf(text) < index),
    unknown: without(stored, attempted),
    astray: [
      ...difference(stored, new Set(sent.map(({ text }) => text))),
      ...difference(hashes, new Set(sent.map(({ id }) => hashOf(id)))),
      ...ratingsAstray(ratings, sent),
    ],
    unsent: ledger
      .filter(({ state }) => state !== 'sent')
      .map(({ text, state }) => `${text} (${state})`),
  }
  return { confirmed: confirmed.size, stored: texts.length, inLedger: sent.length, faults }
}

function storedIn(db: string) {
  const hashes = seenIn(db)
  const answers = hashes ? storedAnswers(db) : []
  const valuesOf = (wanted: string) =>
    answers.filter(({ question }) => question === wanted).map(({ value }) => value)
  return {
    texts: valuesOf('feedback.text'),
    ratings: valuesOf('feedback.rating').length,
    hashes: new Set(hashes),
  }
}

/** The ids that the collector remembers; `undefined` where nothing was ever written. */
function seenIn(db: string): string[] | undefined {
  const database = new DatabaseSync(db, { readOnly: true })
  try {
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE name = 'seen'").all()
    if (tables.length === 0) return undefined
    const rows = database.prepare('SELECT hash FROM seen').all()
    return rows.map(({ hash }) => `${hash}`)
  } finally {
    database.close()
  }
}

const without = <T>(some: ReadonlySet<T>, others: ReadonlySet<T>): T[] =>
  [...some].filter((one) => !others.has(one))

const difference = <T>(some: ReadonlySet<T>, others: ReadonlySet<T>): T[] => [
  ...without(some, others),
  ...without(others, some),
]

function ratingsAstray(stored: number, sent: readonly LedgerEntry[]): string[] {
  const rated = sent.filter(({ rating }) => rating !== undefined).length
  return stored === rated ? [] : [`${stored} ratings in place of ${rated}`]
}

/** As the collector remembers ids. Written again here: the test must not follow its mistakes. */
const hashOf = (id: string) => createHash('sha256').update(id).digest('base64url').slice(0, 22)
