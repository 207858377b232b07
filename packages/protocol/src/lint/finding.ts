/** Something in a content file that its author should know of, and where it stands. */
export interface Finding {
  /** With an error a collector does not start. */
  level: 'error' | 'warning'
  /** `tips[0].benefit`; empty for the file as a whole. */
  path: string
  /** Of the value, from 1 on; where it is missing, of what it is missing in. */
  line: number
  /** UTF-16 units, from 1 on, as editors count them. */
  column: number
  message: string
  /** What to do. Empty where the message says it. */
  advice: string
}
