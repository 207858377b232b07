import type { Content, Report } from '@candor/protocol'
import { type Period, spanOf } from './period.ts'
import { readQuestion } from './question.ts'

/** A question of which less is shown than was asked, and since when. Says nothing of how many. */
export interface Waiting {
  question: string
  /** Weeks of which it is published; `null` where it never was. */
  published: Period | null
  /** Weeks since then whose answers, if any, were too few and are deleted. */
  lapsed: number
}

/**
 * Questions whose last weeks had not enough answers, in the order of the report. Ideas that are done or
 * declined take no votes, and wait for none.
 */
export function waitingOf(
  { windows, pending }: Pick<Report, 'windows' | 'pending'>,
  content: Content | null,
): Waiting[] {
  return pending
    .filter(({ question, enough }) => !enough && !isClosed(question, content))
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

function isClosed(name: string, content: Content | null): boolean {
  const question = readQuestion(name)
  if (question.of !== 'vote') return false
  const status = content?.ideas?.find(({ id }) => id === question.id)?.reply?.status
  return status === 'done' || status === 'declined'
}
