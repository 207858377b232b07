/*
 * One row per question, not per event, so that two answers of one person cannot be put together;
 * only the parts of a feedback that can be withdrawn share its receipt. Keys are random and the
 * tables have no row ids: no column tells which of two rows came first. Where the rows lie in the file
 * would tell it, until they are shuffled (`shuffleRows`).
 *
 * A receipt is random too, so where there is one the key begins with it: that finds what is to be
 * withdrawn without an index of its own, which would cost a third of the speed of writing.
 */

/*
 * `weeks` are those in which something came or the report was looked at, without how much, and no
 * more than are remembered: that time has passed is told by weeks that were lived through, not by
 * the clock alone. `until`, there and in `seen`, is the last week of remembering where each is told.
 */

/*
 * `continued` has the rest of snapshots that are too long for a row of `published`, part after part.
 */

/*
 * `editions` has a random name for what is published: as long as it is the same, nothing has changed,
 * whoever might have changed it.
 */
const newEdition = (change: 'INSERT' | 'UPDATE' | 'DELETE', row: 'NEW' | 'OLD'): string =>
  `CREATE TRIGGER IF NOT EXISTS edition_of_${change.toLowerCase()} AFTER ${change} ON published
  BEGIN
    INSERT OR REPLACE INTO editions (site, edition) VALUES (${row}.site, hex(randomblob(16)));
  END`

/** The tables to which people's answers add. */
export const ARRIVALS = ['answers', 'seen']

/** Makes the tables where they are missing. `text`: 1 of somebody's own words, 2 of what is counted and is about superiors. */
export const SCHEMA = [
  `CREATE TABLE IF NOT EXISTS answers (
    site TEXT NOT NULL,
    question TEXT NOT NULL,
    key TEXT NOT NULL,
    week TEXT NOT NULL,
    text INTEGER NOT NULL,
    parts INTEGER NOT NULL,
    cell TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (site, question, key)
  ) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS seen (
    hash TEXT NOT NULL PRIMARY KEY,
    until TEXT NOT NULL
  ) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS weeks (
    week TEXT NOT NULL PRIMARY KEY,
    until TEXT NOT NULL
  ) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS policies (
    site TEXT NOT NULL,
    week TEXT NOT NULL,
    policy TEXT NOT NULL,
    PRIMARY KEY (site, week)
  ) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS changes (
    site TEXT NOT NULL,
    version INTEGER NOT NULL,
    list TEXT NOT NULL,
    id TEXT NOT NULL,
    role TEXT NOT NULL,
    day TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY (site, version)
  ) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS published (
    site TEXT NOT NULL,
    question TEXT NOT NULL,
    from_week TEXT NOT NULL,
    to_week TEXT NOT NULL,
    next_week TEXT NOT NULL,
    snapshot TEXT NOT NULL,
    PRIMARY KEY (site, question, from_week)
  ) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS continued (
    site TEXT NOT NULL,
    question TEXT NOT NULL,
    from_week TEXT NOT NULL,
    part INTEGER NOT NULL,
    snapshot TEXT NOT NULL,
    PRIMARY KEY (site, question, from_week, part)
  ) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS editions (
    site TEXT NOT NULL PRIMARY KEY,
    edition TEXT NOT NULL
  ) WITHOUT ROWID`,
  newEdition('INSERT', 'NEW'),
  newEdition('UPDATE', 'NEW'),
  newEdition('DELETE', 'OLD'),
]
