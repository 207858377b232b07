import type {
  Anchor,
  Announcement,
  Context,
  Offer,
  Reason,
  Text,
  Tip,
  Where,
} from '@candor/protocol'
import type { LoadedContent } from './load-content.ts'

/** In which language a text is shown: the reader's, else English, else any that it has. */
export const shownIn = (text: Text, language: string): string =>
  [language, 'en', ...Object.keys(text)].find((one) => text[one] !== undefined) ?? language

/** The text in the language in which it is shown. */
export const inLanguage = (text: Text, language: string): string =>
  text[shownIn(text, language)] ?? ''

/** Tips for a screen, those that name it most exactly first. `today` is `YYYY-MM-DD`. */
export function tipsFor(content: LoadedContent, context: Context, today: string): Tip[] {
  const shown = (content.tips ?? []).filter(
    (tip) => tip.until >= today && isHere(tip.where, context),
  )
  return shown.sort((a, b) => closeness(b.where, context) - closeness(a.where, context))
}

/** The tip that answers a reason on this screen. */
export const answerTo = (tips: Tip[], reason: Reason): Tip | undefined =>
  tips.find((tip) => tip.answers?.includes(reason))

/** What is offered on a screen to those who give a reason, as listed. */
export const offersFor = (
  { offers = [] }: LoadedContent,
  context: Context,
  reason: Reason,
): Offer[] =>
  offers.filter(({ reasons, where }) => reasons.includes(reason) && isHere(where, context))

/** What is announced today, the newest first. */
export const newsOf = ({ announcements = [] }: LoadedContent, today: string): Announcement[] =>
  announcements
    .filter(({ from, until }) => from <= today && today <= until)
    .sort((a, b) => b.from.localeCompare(a.from))

/** Elements of this screen that feedback may be about. */
export const anchorsFor = ({ anchors = [] }: LoadedContent, context: Context): Anchor[] =>
  anchors.filter(({ where }) => isHere(where, context))

/** Whether one of the places is that screen; left out, they are all screens. */
export const isHere = (where: Where[] | undefined, context: Context): boolean =>
  !where || isNamed(where, context)

/** Whether one of the places is that screen, said so in as many words. */
export const isNamed = (where: Where[] | undefined, context: Context): boolean =>
  where?.some((place) => matchOf(place, context) >= 0) ?? false

const closeness = (where: Where[] | undefined, context: Context): number =>
  Math.max(0, ...(where ?? []).map((place) => matchOf(place, context)))

/** How many parts of the context a place names, -1 where one differs. */
function matchOf(place: Where, context: Context): number {
  const parts = (['app', 'object', 'view'] as const).filter((part) => place[part] !== undefined)
  return parts.every((part) => place[part] === context[part]) ? parts.length : -1
}
