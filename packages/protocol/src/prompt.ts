/**
 * Leave to show itself unasked, within the one budget of the widget: at most one thing a day, and
 * never while somebody types. What the employee has chosen beats it.
 */
export interface Prompt {
  /** Showings in one browser. Left out: 3. */
  times?: number
  /** Hours between two of them. Left out: 24. */
  everyHours?: number
}
