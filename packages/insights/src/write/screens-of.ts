import type { Content, Report, Where } from '@candor/protocol'
import { capital } from '../model/capital.ts'
import { cellLabel } from '../model/cell-label.ts'

/** A screen, or several, that something may be about. */
export interface Screen {
  key: string
  where: Where
  words: string
}

/** Screens that are known by the report and the content, and those already chosen; by name. */
export function screensOf(
  { report, content }: { report: Report | null; content: Content | null },
  chosen: readonly Where[],
): Screen[] {
  const published = (report?.windows ?? [])
    .flatMap(({ questions }) => questions.flatMap(({ blocks }) => blocks))
    .flatMap(({ cells }) => cells.filter((cell) => typeof cell !== 'string'))
  const { tips = [], answers = [], announcements = [] } = content ?? {}
  const named = [...tips, ...answers, ...announcements].flatMap(({ where = [] }) => where)
  const all = new Map([...chosen, ...named, ...published].map((where) => [keyOf(where), where]))
  return [...all]
    .map(([key, where]) => ({ key, where, words: wordsOf(where) }))
    .toSorted((a, b) => a.words.localeCompare(b.words, 'en'))
}

/** Equal for places that name the same. */
export const keyOf = ({ app, object, view }: Where): string => JSON.stringify([app, object, view])

/** Names a place for people: `Opportunity · edit (salesforce)`, `All of Opportunity`. */
export function wordsOf({ app, object, view }: Where): string {
  if (app && object && view) return cellLabel({ app, object, view }, 'context', null).text
  const named = capital([object, view].filter(Boolean).join(' · '))
  const screens = [named, ...(view ? [] : ['all screens'])].filter(Boolean).join(', ')
  return capital(app ? `${screens} (${app})` : screens)
}
