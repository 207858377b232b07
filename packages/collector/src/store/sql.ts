import type { Policy } from '@candor/protocol'
import type { Database, Row, Statement } from './database.ts'
import {
  blankTexts,
  deleteContinued,
  deletePublished,
  insertContinued,
  insertSnapshot,
  selectContinued,
  selectPublished,
} from './publications.ts'
import { SCHEMA } from './schema.ts'
import {
  countAnswers,
  deleteByReceipt,
  deleteLaterWeeks,
  deleteSeen,
  deleteTexts,
  deleteWaiting,
  deleteWeeks,
  insertAnswers,
  insertChange,
  insertSeen,
  insertTakenBack,
  insertWeek,
  insertWithdrawn,
  limitSeen,
  selectAnswers,
  selectChanges,
  selectEdition,
  selectLived,
  selectPolicies,
  selectSeen,
  selectTakenBack,
  selectVersion,
  selectWeekBefore,
  touch,
  upsertPolicy,
} from './statements.ts'
import type {
  Entry,
  Outcome,
  Publication,
  Ready,
  Store,
  StoredAnswer,
  StoredChange,
  Tally,
} from './store.ts'

/** What is taken back, as `Store.withdraw` takes it. */
export interface Withdrawal {
  site: string
  receipt: string
  until: string
}

export interface SqlStore extends Store {
  /** `withdraw` for each, in one commit. */
  withdrawAll(withdrawals: readonly Withdrawal[]): Promise<boolean[]>
}

/** A store on anything that speaks the dialect of SQLite. */
export function sqlStore(database: Database): SqlStore {
  const run = prepared(database)
  const withdrawAll = async (withdrawals: readonly Withdrawal[]) => {
    const rows = await run(withdrawals.flatMap(withdrawing))
    // Of each four the second tells what was deleted, and the fourth whether that was all.
    const isSome = (index: number) => (rows[index]?.length ?? 0) > 0
    if (withdrawals.some((_, index) => isSome(4 * index + 1))) await database.tidy()
    return withdrawals.map((_, index) => isSome(4 * index + 3))
  }
  const rowsOf = async (statement: Statement) => (await run([statement]))[0] ?? []
  return {
    add: (entries) => add(run, entries),
    seen: async (hashes) => (await rowsOf(selectSeen(hashes))).map(({ hash }) => String(hash)),
    withdrawAll,
    withdraw: async (site, receipt, until) =>
      (await withdrawAll([{ site, receipt, until }])).includes(true),
    tally: async (site) => toTallies(await rowsOf(countAnswers(site))),
    answers: async (range) => (await rowsOf(selectAnswers(range))).map(toAnswer),
    async publish(ready) {
      const rows = await run(ready.flatMap(publishing))
      // Of each only the first statement tells of rows: of the one that was inserted.
      const count = rows.flat().length
      if (count > 0) await database.tidy()
      return count === ready.length
    },
    published: async (site) => toPublications(site, await run(selectPublications(site))),
    edition: async (site) => String((await rowsOf(selectEdition(site)))[0]?.['edition'] ?? ''),
    policies: async (site) =>
      (await rowsOf(selectPolicies(site))).map(({ week, policy }) => ({
        week: String(week),
        policy: JSON.parse(String(policy)) as Policy,
      })),
    async keepPolicy(site, { week, policy }) {
      await run([upsertPolicy(site, week, JSON.stringify(policy))])
    },
    async forget(week, until) {
      const told = [deleteLaterWeeks(week), insertWeek(week, until)]
      const forgotten = [limitSeen(), deleteSeen(), deleteWeeks()]
      const [[row] = []] = await run([selectWeekBefore(week), ...told, ...forgotten])
      return typeof row?.['week'] === 'string' ? row['week'] : undefined
    },
    lived: async () => String((await rowsOf(selectLived()))[0]?.['week'] ?? ''),
    async forgetTexts(site, week) {
      const gone = await run([
        blankTexts(site, week),
        deleteContinued(site),
        deleteTexts(site, week),
      ])
      if (gone.flat().length > 0) await database.tidy()
    },
    async forgetWaiting(site, week) {
      if ((await rowsOf(deleteWaiting(site, week))).length > 0) await database.tidy()
    },
    version: async (site) => Number((await rowsOf(selectVersion(site)))[0]?.['version']),
    changes: async (site) => (await rowsOf(selectChanges(site))).map(toChange),
    write: async (site, change) => (await rowsOf(insertChange(site, change))).length > 0,
    ping: async () => void (await run(touch())),
    close: () => database.close(),
  }
}

const withdrawing = ({ site, receipt, until }: Withdrawal): Statement[] => [
  insertTakenBack(site, receipt, until),
  deleteByReceipt(site, receipt),
  insertWithdrawn(receipt, until),
  selectTakenBack(receipt),
]

const publishing = (one: Ready): Statement[] => [
  insertSnapshot(one),
  ...insertContinued(one),
  deletePublished(one),
]

const selectPublications = (site: string): Statement[] => [
  selectPublished(site),
  selectContinued(site),
]

type Run = Database['batch']

/** Makes the tables at first use. Not shared as a promise: on Workers no request may wait for another's. */
function prepared(database: Database): Run {
  let ready = false
  return async (statements: readonly Statement[]) => {
    try {
      if (!ready) await database.batch(SCHEMA.map((sql) => ({ sql, params: [] })))
      ready = true
      return await database.batch(statements)
    } catch (error) {
      // The file may be another one next time.
      ready = false
      throw error
    }
  }
}

/** Entries of one hash are one event: the first counts. */
async function add(run: Run, entries: readonly Entry[]): Promise<Outcome[]> {
  if (entries.length === 0) return []
  const first = new Map(entries.toReversed().map((entry) => [entry.hash, entry]))
  const unique = [...first.values()]
  const [, rows = []] = await run([insertAnswers(unique), insertSeen(unique)])
  const added = new Set(rows.map(({ hash }) => hash))
  return entries.map(({ hash }) => (added.delete(hash) ? 'accepted' : 'duplicate'))
}

function toTallies(rows: readonly Row[]): Tally[] {
  const tallies = new Map<unknown, Tally>()
  for (const { question, week, text, superiors, n, open } of rows) {
    const tally = tallies.get(question) ?? {
      question: String(question),
      text: false,
      superiors: false,
      open: typeof open === 'string' ? open : null,
      weeks: [],
    }
    tally.text ||= Number(text) === 1
    tally.superiors ||= Number(superiors) === 1
    tally.weeks.push({ week: String(week), n: Number(n) })
    tallies.set(question, tally)
  }
  return [...tallies.values()]
}

const toAnswer = ({ key, cell, value }: Row): StoredAnswer => ({
  key: String(key),
  cell: String(cell),
  value: String(value),
})

function toPublications(
  site: string,
  [begun = [], continued = []]: readonly Row[][],
): Publication[] {
  const rest = new Map<string, string>()
  for (const row of continued) {
    const name = `${row['question']} ${row['from_week']}`
    rest.set(name, (rest.get(name) ?? '') + String(row['snapshot']))
  }
  return begun.map((row) => ({
    site,
    question: String(row['question']),
    from: String(row['from_week']),
    to: String(row['to_week']),
    snapshot: String(row['snapshot']) + (rest.get(`${row['question']} ${row['from_week']}`) ?? ''),
  }))
}

const toChange = ({ version, list, id, role, day, value }: Row): StoredChange => ({
  version: Number(version),
  list: String(list),
  id: String(id),
  role: String(role),
  day: String(day),
  value: value === null ? null : String(value),
})
