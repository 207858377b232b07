import type { Pattern } from '../patterns.ts'

/** What a detail seems to be. `shown` is a word or number that the page shows as well. */
export type DetailKind =
  | Pattern[0]
  | 'AHV'
  | 'card'
  | 'codice-fiscale'
  | 'name'
  | 'NIR'
  | 'pension-number'
  | 'shown'
  | 'SSN'
  | 'tax-id'

/** A place in a text, in UTF-16 units, and what would stand there instead. */
export interface Finding {
  start: number
  end: number
  kind: DetailKind
  replacement: string
}

/** A part of a text that may point at a person or a record. */
export interface Detail extends Finding {
  /** Send replaces it in any case; the others are the employee's to decide. */
  certain: boolean
}
