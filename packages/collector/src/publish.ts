import type { Catalog } from './catalog.ts'
import { countSnapshot, textSnapshot } from './snapshot.ts'
import type { CurrentContent } from './loop/current-content.ts'
import type { DatedPolicy, Floors } from './policies.ts'
import { floorsOf } from './policies.ts'
import type { Ready, Store, Tally } from './store/store.ts'
import { valuesOf } from './values.ts'
import type { Rules, Span, Weeks } from './window.ts'
import { dueWindows } from './window.ts'

/** What publishing needs to know. */
export interface Publishing {
  store: Store
  site: string
  /** Every policy that was in force, up to that week. */
  policies: (week: string) => Promise<readonly DatedPolicy[]>
  /** The content of the site as it is now. */
  current: CurrentContent
  /** Weeks that a window spans. */
  span: Span
  /** Is told which window could not be published. */
  onError: (error: unknown) => void
}

/** How often to look again where someone withdrew, or another collector published, meanwhile. */
const ATTEMPTS = 5

/**
 * Windows in one commit. Each commit waits for the disk, so one for each question would take
 * seconds where many are asked. All that are due are published in one request, with three queries
 * each and more where texts are long.
 */
const AT_ONCE = 10

/**
 * Publishes every window that is due in the ISO week `current`, from `oldest` on. `false` where some may be left:
 * others were faster again and again, or a window failed. That holds up no other question.
 */
export async function publishDue(
  publishing: Publishing,
  { current, oldest }: Pick<Rules, 'current' | 'oldest'>,
): Promise<boolean> {
  const policies = await publishing.policies(current)
  const floors = (weeks: Weeks) => floorsOf(policies, weeks)
  const { catalog } = await publishing.current.now()
  const { store, site, span, onError } = publishing
  const failed = new Set<string>()
  const onFailed = (question: string, cause: unknown) => {
    failed.add(question)
    onError(new Error(`A window of ${question} is not published yet: ${String(cause)}`, { cause }))
  }
  for (let left = ATTEMPTS; left > 0;) {
    const tallies = (await store.tally(site)).filter(({ question }) => !failed.has(question))
    const { first, isMore } = dueIn(tallies, {
      floors,
      min: span.min,
      first: policies[0]?.week ?? current,
      oldest,
      current,
    })
    if (!(await publishAll({ store, site, floors, catalog, onFailed }, first))) left -= 1
    else if (!isMore) return failed.size === 0
  }
  return false
}

interface Making extends Pick<Publishing, 'store' | 'site'> {
  floors: (weeks: Weeks) => Floors
  catalog: Catalog
  onFailed: (question: string, cause: unknown) => void
}

/** A window of a question that has enough answers. */
interface Due extends Weeks {
  question: string
  isText: boolean
  isAboutSuperiors: boolean
}

/**
 * The earliest due window of each question: a later one must not be published before it, or it
 * never could be.
 */
function dueIn(
  tallies: readonly Tally[],
  { floors, ...rules }: Pick<Making, 'floors'> & Omit<Rules, 'kOf'>,
) {
  const due = tallies.map((tally): Due[] => {
    const kOfWeeks = (weeks: Weeks) => kOf(tally, floors(weeks))
    return dueWindows(tally, { ...rules, kOf: kOfWeeks }).map((weeks) => {
      const { question, text: isText, superiors: isAboutSuperiors } = tally
      return { ...weeks, question, isText, isAboutSuperiors }
    })
  })
  return {
    first: due.flatMap((windows) => windows.slice(0, 1)),
    isMore: due.some(({ length }) => length > 1),
  }
}

/** How many answers the question needs in a block. */
const kOf = ({ text, superiors }: Pick<Tally, 'text' | 'superiors'>, { k, textK }: Floors) =>
  text || superiors ? textK : k

/** `false` where answers changed between counting and publishing. */
async function publishAll(making: Making, due: readonly Due[]): Promise<boolean> {
  let isAll = true
  for (let start = 0; start < due.length; start += AT_ONCE)
    if (!(await publishOrPart(making, due.slice(start, start + AT_ONCE)))) isAll = false
  return isAll
}

/** Where windows fail together each is tried alone. */
async function publishOrPart(making: Making, due: readonly Due[]): Promise<boolean> {
  try {
    return await publishTogether(making, due)
  } catch (cause) {
    const [one] = due
    if (one && due.length === 1) making.onFailed(one.question, cause)
  }
  let isAll = true
  if (due.length > 1)
    for (const one of due) if (!(await publishOrPart(making, [one]))) isAll = false
  return isAll
}

async function publishTogether(making: Making, due: readonly Due[]): Promise<boolean> {
  const made = await Promise.all(due.map((window) => readyOf(making, window)))
  const ready = made.filter((one) => one !== 'not-enough')
  const isDone = ready.length === 0 || (await making.store.publish(ready))
  return isDone && ready.length === due.length
}

async function readyOf(
  { store, site, floors, catalog }: Making,
  { question, from, to, isText, isAboutSuperiors }: Due,
): Promise<Ready | 'not-enough'> {
  const range = { site, question, from, to }
  const answers = await store.answers(range)
  const { k, textK } = floors(range)
  const snapshot = isText
    ? textSnapshot(answers, textK)
    : countSnapshot(answers, isAboutSuperiors ? textK : k, valuesOf(question, catalog))
  if (snapshot === 'not-enough') return snapshot
  return { ...range, snapshot: JSON.stringify(snapshot), keys: answers.map(({ key }) => key) }
}
