import { SEEN_WEEKS } from '@candor/protocol'
import { WITHDRAWABLE } from '../split.ts'
import type { Param, Statement } from './database.ts'
import type { Entry, Range, StoredChange } from './store.ts'

/*
 * Rows travel as one JSON parameter: D1 takes at most 100 parameters in a statement, and one
 * statement for all rows is the fastest way into SQLite as well.
 */

export const statement = (sql: string, ...params: Param[]): Statement => ({ sql, params })

/** Adds what arrives, to one of the tables `ARRIVALS`. */
const arrival = (sql: string, ...params: Param[]): Statement => ({ sql, params, arrives: true })

/**
 * The first week of a question that is not published. Windows follow one another, so the last one
 * tells it, and looking it up costs the same after years.
 */
export const openWeek = (site: string, question: string): string =>
  `(SELECT next_week FROM published WHERE site = ${site} AND question = ${question}
    ORDER BY from_week DESC LIMIT 1)`

/**
 * A week that was lived through, whatever a clock told since: up to three wrong weeks may be after
 * it. Where a clock is behind by years no answer goes into a week before it: its text would be
 * deleted as too old as soon as the clock is right.
 */
const LIVED = "coalesce((SELECT week FROM weeks ORDER BY week DESC LIMIT 1 OFFSET 3), '')"

/** What stands in `text` of somebody's own words, and of what is counted and is about superiors. */
const TEXT = 1
const SUPERIORS = 2

/**
 * Adds the answers of all entries that are not `seen` yet. Each goes into the week of its arrival,
 * or into the first that is not published where the clock was turned back.
 */
export function insertAnswers(entries: readonly Entry[]): Statement {
  const rows = entries.flatMap(({ hash, site, week, receipt = '', answers }) =>
    answers.map(({ question, text, superiors, cell, value }) => [
      hash,
      site,
      question,
      receipt,
      week,
      text ? TEXT : superiors ? SUPERIORS : 0,
      // Only where a receipt needs it: else it would tell rows of one person from those of another.
      receipt === '' ? 0 : answers.length,
      cell,
      value,
    ]),
  )
  return arrival(
    `INSERT INTO answers (site, question, key, week, text, parts, cell, value)
    SELECT
      value->>1,
      value->>2,
      (value->>3) || hex(randomblob(16)),
      max(value->>4, coalesce(${openWeek('value->>1', 'value->>2')}, ''), ${LIVED}),
      value->>5, value->>6, value->>7, value->>8
    FROM json_each(?1)
    WHERE NOT EXISTS (SELECT 1 FROM seen WHERE hash IN (value->>0, '~' || (value->>3)))`,
    JSON.stringify(rows),
  )
}

/**
 * Until when is remembered what came in the latest week. Nothing that comes is remembered for
 * shorter: the clock may be behind.
 */
const LATEST = '(SELECT max(until) FROM weeks)'

/** The earliest week that is still remembered: as many later ones are needed to forget it. */
const EARLIEST = `(SELECT until FROM weeks ORDER BY until DESC LIMIT 1 OFFSET ${SEEN_WEEKS})`

/** Remembers the hashes; the rows are those that were new. */
export const insertSeen = (entries: readonly Entry[]): Statement =>
  arrival(
    `INSERT INTO seen (hash, until)
    SELECT value->>0, max(value->>1, coalesce(${LATEST}, '')) FROM json_each(?1)
    WHERE true ON CONFLICT DO NOTHING RETURNING hash`,
    JSON.stringify(entries.map(({ hash, until }) => [hash, until])),
  )

export const selectLived = (): Statement => statement(`SELECT ${LIVED} AS week`)

export const selectSeen = (hashes: readonly string[]): Statement =>
  statement(
    'SELECT hash FROM seen WHERE hash IN (SELECT value FROM json_each(?1))',
    JSON.stringify(hashes),
  )

/**
 * Remembers that the receipt was withdrawn: what carries it may still be on its way, and is then
 * taken without being kept. `~` is in no hash.
 */
export const insertWithdrawn = (receipt: string, until: string): Statement =>
  arrival(
    `INSERT INTO seen (hash, until) VALUES (?1, max(?2, coalesce(${LATEST}, '')))
    ON CONFLICT DO NOTHING`,
    `~${receipt}`,
    until,
  )

/** The answers whose key begins with the receipt. `~` sorts after all of base64url. */
const WITH_RECEIPT = `answers
  WHERE site = ?1 AND question IN (SELECT value FROM json_each(?2)) AND key > ?3 AND key < ?3 || '~'`

export const deleteByReceipt = (site: string, receipt: string): Statement =>
  statement(`DELETE FROM ${WITH_RECEIPT} RETURNING 1`, site, JSON.stringify(WITHDRAWABLE), receipt)

/** Before they are deleted: remembers that all parts were there, so that who asks again hears the same. */
export const insertTakenBack = (site: string, receipt: string, until: string): Statement =>
  arrival(
    `INSERT INTO seen (hash, until) SELECT '~~' || ?3, max(?4, coalesce(${LATEST}, ''))
    WHERE (SELECT count(*) >= max(parts) FROM ${WITH_RECEIPT}) ON CONFLICT DO NOTHING`,
    site,
    JSON.stringify(WITHDRAWABLE),
    receipt,
    until,
  )

export const selectTakenBack = (receipt: string): Statement =>
  statement('SELECT 1 FROM seen WHERE hash = ?1', `~~${receipt}`)

export const countAnswers = (site: string): Statement =>
  statement(
    `SELECT question, week, max(text = ${TEXT}) AS text, max(text = ${SUPERIORS}) AS superiors, count(*) AS n,
      ${openWeek('?1', 'answers.question')} AS open
    FROM answers WHERE site = ?1 GROUP BY question, week ORDER BY question, week`,
    site,
  )

export const selectAnswers = ({ site, question, from, to }: Range): Statement =>
  statement(
    `SELECT key, cell, value FROM answers
    WHERE site = ?1 AND question = ?2 AND week BETWEEN ?3 AND ?4`,
    site,
    question,
    from,
    to,
  )

export const selectEdition = (site: string): Statement =>
  statement('SELECT edition FROM editions WHERE site = ?1', site)

export const deleteTexts = (site: string, week: string): Statement =>
  statement(
    `DELETE FROM answers WHERE site = ?1 AND text = ${TEXT} AND week < ?2 RETURNING 1`,
    site,
    week,
  )

export const deleteWaiting = (site: string, week: string): Statement =>
  statement('DELETE FROM answers WHERE site = ?1 AND week < ?2 RETURNING 1', site, week)

export const selectVersion = (site: string): Statement =>
  statement('SELECT coalesce(max(version), 0) AS version FROM changes WHERE site = ?1', site)

export const selectChanges = (site: string): Statement =>
  statement(
    'SELECT version, list, id, role, day, value FROM changes WHERE site = ?1 ORDER BY version',
    site,
  )

export const insertChange = (
  site: string,
  { version, list, id, role, day, value }: StoredChange,
): Statement =>
  statement(
    `INSERT INTO changes (site, version, list, id, role, day, value)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7
    WHERE ?2 = 1 + (SELECT coalesce(max(version), 0) FROM changes WHERE site = ?1)
    RETURNING version`,
    site,
    version,
    list,
    id,
    role,
    day,
    value,
  )

export const selectPolicies = (site: string): Statement =>
  statement('SELECT week, policy FROM policies WHERE site = ?1 ORDER BY week', site)

export const upsertPolicy = (site: string, week: string, policy: string): Statement =>
  statement(
    `INSERT INTO policies (site, week, policy) VALUES (?1, ?2, ?3)
    ON CONFLICT DO UPDATE SET policy = ?3`,
    site,
    week,
    policy,
  )

export const selectWeekBefore = (week: string): Statement =>
  statement('SELECT max(week) AS week FROM weeks WHERE week < ?1', week)

export const insertWeek = (week: string, until: string): Statement =>
  statement('INSERT INTO weeks (week, until) VALUES (?1, ?2) ON CONFLICT DO NOTHING', week, until)

/**
 * Deletes the weeks that are later: time does not run backwards, so the clock was ahead. Where
 * none is earlier it may as well be behind now, and they stay until another week is told.
 */
export const deleteLaterWeeks = (week: string): Statement =>
  statement('DELETE FROM weeks WHERE week > ?1 AND ?1 > (SELECT min(week) FROM weeks)', week)

/** What came while the clock was ahead came in the latest week that is left. */
export const limitSeen = (): Statement =>
  statement(`UPDATE seen SET until = ${LATEST} WHERE until > ${LATEST}`)

export const deleteSeen = (): Statement => statement(`DELETE FROM seen WHERE until < ${EARLIEST}`)

export const deleteWeeks = (): Statement => statement(`DELETE FROM weeks WHERE until < ${EARLIEST}`)

/** Writes and leaves nothing: a store that can only be read loses what is sent. */
export const touch = (): Statement[] => [
  statement(`INSERT INTO seen (hash, until) VALUES ('ping', '') ON CONFLICT DO NOTHING`),
  statement(`DELETE FROM seen WHERE hash = 'ping'`),
]
