import { randomBytes } from 'node:crypto'
import type { CandorEvent, Context } from '@candor/protocol'
import { CONTENT_OF_YEARS } from './content-of-years.ts'

const SCREENS: readonly Context[] = Array.from({ length: 40 }, (_, index) => ({
  app: 'salesforce',
  object: `Object${index}`,
  view: index % 2 ? 'edit' : 'record',
}))
const REASONS = ['no-benefit', 'too-complex', 'does-not-fit', 'broken'] as const
const WORDS =
  'too many fields here the list loads slowly saving asks for the same number again nobody told us why'.split(
    ' ',
  )

const below = (count: number): number => Math.floor(Math.random() * count)
/** Few are chosen often, as screens and ideas are. */
const skewed = (count: number): number => Math.floor(Math.random() ** 3 * count)
const oneOf = <T>(things: readonly T[], index = below(things.length)): T => things[index] as T
const idOf = (things: readonly { id: string }[] = []): string =>
  oneOf(things, skewed(things.length)).id

/** Bytes in base64url; drawn in bulk, as each call costs more than the bytes. */
let pool = Buffer.alloc(0)
function random(bytes: number): string {
  if (pool.length < bytes) pool = randomBytes(1 << 20)
  const taken = pool.subarray(0, bytes)
  pool = pool.subarray(bytes)
  return taken.toString('base64url')
}

const words = (): string => Array.from({ length: 5 + below(15) }, () => oneOf(WORDS)).join(' ')

const rating = () => oneOf([1, 2, 3, 4, 5] as const)

/** One answer as people give them: mostly feedback, 4 in 100 with words of their own. */
export function makeEvent(day: string): CandorEvent {
  const id = random(16)
  const context = oneOf(SCREENS, skewed(SCREENS.length))
  const receipt = random(32)
  const department = idOf(CONTENT_OF_YEARS.departments)
  const kind = below(100)
  if (kind < 2) return { id, kind: 'idea', context, text: words(), receipt }
  if (kind < 10) return { id, kind: 'vote', idea: idOf(CONTENT_OF_YEARS.ideas) }
  if (kind < 25)
    return { id, kind: 'tip', tip: idOf(CONTENT_OF_YEARS.tips), verdict: 'true-for-me' }
  if (kind < 35) return { id, kind: 'ask', topic: idOf(CONTENT_OF_YEARS.topics), department }
  const survey = CONTENT_OF_YEARS.surveys?.find(({ from, until }) => from <= day && day <= until)
  if (kind < 45 && survey)
    return {
      id,
      kind: 'survey',
      survey: survey.id,
      department,
      answers: [
        { question: 'ease', value: rating() },
        { question: 'recommend', value: below(11) },
        { question: 'trained', value: oneOf(['yes', 'no']) },
        ...(below(10) ? [] : [{ question: 'wish', value: words() }]),
      ],
    }
  const reason = below(2) ? { reason: oneOf(REASONS) } : {}
  const said = below(25) ? {} : { text: words() }
  return { id, kind: 'feedback', context, rating: rating(), receipt, ...reason, ...said }
}
