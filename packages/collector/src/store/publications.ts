import { nextWeek } from '../week.ts'
import { chunksOf, keyLists } from './chunks.ts'
import type { Statement } from './database.ts'
import { openWeek, statement } from './statements.ts'
import type { Range, Ready } from './store.ts'

/**
 * Writes the snapshot where the range holds exactly the answers it was made of and no later week
 * is published. Needs no transaction around reading and writing, which D1 does not have.
 */
export function insertSnapshot({ site, question, from, to, snapshot, keys }: Ready): Statement {
  const lists = keyLists(keys)
  const values = lists.map((_, index) => `SELECT value FROM json_each(?${8 + index})`)
  return statement(
    `INSERT INTO published (site, question, from_week, to_week, next_week, snapshot)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6
    WHERE ?7 = (
      SELECT count(*) FROM answers WHERE site = ?1 AND question = ?2 AND week BETWEEN ?3 AND ?4
    ) AND ?7 = (
      SELECT count(*) FROM answers WHERE site = ?1 AND question = ?2 AND week BETWEEN ?3 AND ?4
      AND key IN (${values.join(' UNION ALL ')})
    ) AND coalesce(${openWeek('?1', '?2')}, '') <= ?3
    RETURNING from_week`,
    site,
    question,
    from,
    to,
    nextWeek(to),
    chunksOf(snapshot)[0] ?? '',
    keys.length,
    ...lists,
  )
}

/**
 * Writes what is longer than one row. Where the snapshot was written, the answers it was made of are
 * still there; where another collector was faster they are not.
 */
export const insertContinued = ({ site, question, from, to, snapshot }: Ready): Statement[] =>
  chunksOf(snapshot)
    .slice(1)
    .map((chunk, part) =>
      statement(
        `INSERT INTO continued (site, question, from_week, part, snapshot)
        SELECT ?1, ?2, ?3, ?5, ?6
        WHERE EXISTS (
          SELECT 1 FROM published
          WHERE site = ?1 AND question = ?2 AND from_week = ?3 AND to_week = ?4
        ) AND EXISTS (
          SELECT 1 FROM answers WHERE site = ?1 AND question = ?2 AND week BETWEEN ?3 AND ?4
        )`,
        site,
        question,
        from,
        to,
        part,
        chunk,
      ),
    )

/** Deletes what a snapshot was made of. Once a week is published no answer is added to it. */
export const deletePublished = ({ site, question, from, to }: Range): Statement =>
  statement(
    `DELETE FROM answers WHERE site = ?1 AND question = ?2 AND week BETWEEN ?3 AND ?4
    AND EXISTS (
      SELECT 1 FROM published
      WHERE site = ?1 AND question = ?2 AND from_week = ?3 AND to_week = ?4
    )`,
    site,
    question,
    from,
    to,
  )

/** As the table is ordered: to sort them by week would carry all of them about, megabytes after years. */
export const selectPublished = (site: string): Statement =>
  statement(
    `SELECT question, from_week, to_week, snapshot FROM published WHERE site = ?1
    ORDER BY question, from_week`,
    site,
  )

export const selectContinued = (site: string): Statement =>
  statement(
    `SELECT question, from_week, snapshot FROM continued WHERE site = ?1
    ORDER BY question, from_week, part`,
    site,
  )

/** The row stays: it tells which weeks are published. */
export const blankTexts = (site: string, week: string): Statement =>
  statement(
    `UPDATE published SET snapshot = '{"texts":[]}'
    WHERE site = ?1 AND to_week < ?2 AND snapshot LIKE '{"texts":[{%' RETURNING question`,
    site,
    week,
  )

/** After `blankTexts`: the rest of what is blank. */
export const deleteContinued = (site: string): Statement =>
  statement(
    `DELETE FROM continued WHERE site = ?1 AND EXISTS (
      SELECT 1 FROM published AS begun
      WHERE begun.site = ?1 AND begun.question = continued.question
      AND begun.from_week = continued.from_week AND begun.snapshot = '{"texts":[]}'
    )`,
    site,
  )
