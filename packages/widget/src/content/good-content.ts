import type { Check, Fault, Look, Place } from './check.ts'
import { leaveOut, orOut, picking } from './check.ts'
import type { Things } from './content-checks.ts'
import { CONTENT_CHECKS } from './content-checks.ts'
import type { LoadedContent } from './load-content.ts'

/** What was made of a content file that is asked for again. */
const made = new WeakMap<LoadedContent, Promise<LoadedContent>>()

/**
 * What is well-formed of a content file, by the rules of its schema: lists keep what is good in
 * them, and a thing goes where what is left of it would not be true. Says once on the console what
 * it leaves out. A content file may hold anything; this cannot fail on it.
 */
export function goodContent(
  given: LoadedContent,
  today = new Date().toISOString().slice(0, 10),
): Promise<LoadedContent> {
  const making = made.get(given) ?? makeGood(given, today)
  made.set(given, making)
  return making
}

async function makeGood(given: LoadedContent, today: string): Promise<LoadedContent> {
  const { content, faults } = await checked(given)
  const lines = faults.map(lineOf)
  if (isOver(content, today)) lines.unshift('all that it shows is past its last day')
  if (lines.length > 0) report(lines)
  return content
}

/** @returns what is good, and all that is left out */
export async function checked(given: object): Promise<{ content: LoadedContent; faults: Fault[] }> {
  const ids = new Map<string, ReadonlySet<unknown>>()
  const look: Look = { faults: [], ids }
  const content: Record<string, unknown> = {}
  for (const [key, part] of Object.entries<Check | Things>(CONTENT_CHECKS)) {
    if (!Object.hasOwn(given, key)) continue
    const value: unknown = Reflect.get(given, key)
    const place = { look, step: key }
    if (typeof part === 'function') content[key] = orOut(part, value, place)
    else if (Array.isArray(value)) {
      const good = await pick(part, value, place)
      ids.set(key, new Set(good.map((one) => Object(one).id as unknown)))
      content[key] = good
    } else leaveOut(place, 'is no list')
    if (content[key] === undefined) delete content[key]
  }
  for (const key of Object.keys(given))
    if (!Object.hasOwn(CONTENT_CHECKS, key)) leaveOut({ look, step: key }, 'is no known field')
  return { content, faults: look.faults }
}

/** Things that are looked at before the page gets its turn: a few milliseconds on a slow machine. */
const AT_ONCE = 50

async function pick(things: Things, list: readonly unknown[], place: Place): Promise<unknown[]> {
  const picked = picking(things.each, things, place)
  for (const [index, one] of list.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await new Promise((go) => setTimeout(go))
    picked.take(one)
  }
  return picked.end() ?? []
}

/** Faults that are told, and characters of each: a hostile file may have any number of them. */
const MAX_TOLD = 10
const MAX_LINE = 200

function isOver(
  { tips = [], announcements = [], surveys = [], goals = [] }: LoadedContent,
  today: string,
): boolean {
  const dated = [...tips, ...announcements, ...surveys, ...goals]
  return dated.length > 0 && dated.every(({ until }) => until < today)
}

function lineOf({ at, why, out }: Fault): string {
  const line = at === out ? `${at} ${why}` : `${out} is left out: ${at} ${why}`
  return line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line
}

function report(lines: readonly string[]): void {
  const more = lines.length - MAX_TOLD
  const told = [...lines.slice(0, MAX_TOLD), ...(more > 0 ? [`and ${more} more`] : [])]
  console.warn(
    'Candor shows what is good of the content file. Mend it with "candor lint":',
    told.map((line) => `\n- ${line}`).join(''),
  )
}
