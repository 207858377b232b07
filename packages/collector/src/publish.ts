import { countSnapshot, textSnapshot } from './snapshot.ts'
import type { CurrentContent } from './loop/current-content.ts'
import type { DatedPolicy, Floors } from './policies.ts'
import { floorsOf } from './policies.ts'
import type { Range, Store, Tally } from './store/store.ts'
import { valuesOf } from './values.ts'
import { nextWeek } from './week.ts'
import type { Weeks } from './window.ts'
import { dueWindows } from './window.ts'

/** What publishing needs to know. */
export interface Publishing {
  store: Store
  site: string
  /** Every policy that was in force, up to that week. */
  policies: (week: string) => Promise<readonly DatedPolicy[]>
  /** The content of the site as it is now. */
  current: CurrentContent
}

/** How often to look again where someone withdrew, or another collector published, meanwhile. */
const ATTEMPTS = 5

/** Publishes every window that is due in the ISO week `current`. */
export async function publishDue(publishing: Publishing, current: string): Promise<void> {
  const policies = await publishing.policies(current)
  const floors = (weeks: Weeks) => floorsOf(policies, weeks)
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    let changed = false
    for (const tally of await publishing.store.tally(publishing.site))
      changed = !(await publishQuestion({ ...publishing, floors }, tally, current)) || changed
    if (!changed) return
  }
}

interface WithFloors extends Pick<Publishing, 'store' | 'site' | 'current'> {
  floors: (weeks: Weeks) => Floors
}

/** How many answers the question needs in a block. */
const kOf = ({ text }: Pick<Tally, 'text'>, { k, textK }: Floors): number => (text ? textK : k)

/** `false` where the answers changed between counting and publishing. */
async function publishQuestion(
  publishing: WithFloors,
  tally: Tally,
  current: string,
): Promise<boolean> {
  const needed = (weeks: Weeks) => kOf(tally, publishing.floors(weeks))
  for (const weeks of dueWindows(tally, needed, current)) {
    const range = { site: publishing.site, question: tally.question, ...weeks }
    if (!(await publishRange(publishing, range, tally.text))) return false
  }
  return true
}

async function publishRange(
  { store, floors, current }: WithFloors,
  range: Range,
  isText: boolean,
): Promise<boolean> {
  const answers = await store.answers(range)
  const { k, textK } = floors(range)
  const snapshot = isText
    ? textSnapshot(answers, textK)
    : countSnapshot(answers, k, valuesOf(range.question, (await current.now()).catalog))
  if (snapshot === 'not-enough') return false
  const publication = { ...range, snapshot: JSON.stringify(snapshot) }
  return store.publish(
    publication,
    nextWeek(range.to),
    answers.map(({ key }) => key),
  )
}
