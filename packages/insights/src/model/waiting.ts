import type { Report } from '@candor/protocol'
import { type Period, spanOf } from './period.ts'

/** A question of which less is shown than was asked, and since when. Says nothing of how many. */
export interface Waiting {
  question: string
  /** Weeks of which it is published; `null` where it never was. */
  published: Period | null
  /** Weeks since then whose answers, if any, were too few and are deleted. */
  lapsed: number
}

/** Questions whose last weeks had not enough answers, in the order of the report. */
export function waitingOf({ windows, pending }: Pick<Report, 'windows' | 'pending'>): Waiting[] {
  return pending
    .filter(({ enough }) => !enough)
    .map(({ question, lapsed = 0 }) => ({
      question,
      lapsed,
      published: spanOf(
        windows.filter(
          ({ questions, texts }) =>
            questions.some((one) => one.question === question) ||
            texts.some((one) => one.question === question),
        ),
      ),
    }))
}
