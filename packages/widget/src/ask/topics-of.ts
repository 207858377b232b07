import type { Context, Topic } from '@candor/protocol'
import type { LoadedContent } from '../content/load-content.ts'
import { isNamed } from '../content/pick.ts'

interface Topics {
  /** Those that name the screen. */
  here: Topic[]
  others: Topic[]
}

/** What one may have a question about, as listed. */
export const topicsOf = ({ topics = [] }: LoadedContent, context: Context): Topics => ({
  here: topics.filter(({ where }) => isNamed(where, context)),
  others: topics.filter(({ where }) => !isNamed(where, context)),
})
