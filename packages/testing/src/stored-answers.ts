import { DatabaseSync } from 'node:sqlite'

export interface StoredAnswer {
  /** `feedback.rating`, `feedback.text`, `idea` … */
  question: string
  value: string
}

/** What a collector has written into its database file, read beside it; by question. */
export function storedAnswers(db: string): StoredAnswer[] {
  const database = new DatabaseSync(db, { readOnly: true })
  try {
    const rows = database.prepare('SELECT question, value FROM answers ORDER BY question').all()
    return rows.map(({ question, value }) => ({ question: `${question}`, value: `${value}` }))
  } finally {
    database.close()
  }
}
