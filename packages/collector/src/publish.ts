import type { Policy } from '@candor/protocol'
import type { Catalog } from './catalog.ts'
import { countSnapshot, textSnapshot } from './snapshot.ts'
import type { Range, Store, Tally } from './store/store.ts'
import { valuesOf } from './values.ts'
import { nextWeek } from './week.ts'
import { dueWindows } from './window.ts'

/** What publishing needs to know. */
export interface Publishing {
  store: Store
  site: string
  policy: Policy
  catalog: Catalog
}

/** How often to look again where someone withdrew, or another collector published, meanwhile. */
const ATTEMPTS = 5

/** Publishes every window that is due in the ISO week `current`. */
export async function publishDue(publishing: Publishing, current: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    let changed = false
    for (const tally of await publishing.store.tally(publishing.site))
      changed = !(await publishQuestion(publishing, tally, current)) || changed
    if (!changed) return
  }
}

/** How many answers the question needs in a block. */
const kOf = ({ text }: Pick<Tally, 'text'>, { k, textK }: Policy): number => (text ? textK : k)

/** `false` where the answers changed between counting and publishing. */
async function publishQuestion(
  publishing: Publishing,
  tally: Tally,
  current: string,
): Promise<boolean> {
  const { site, policy } = publishing
  for (const weeks of dueWindows(tally, kOf(tally, policy), current)) {
    const range = { site, question: tally.question, ...weeks }
    if (!(await publishRange(publishing, range, tally.text))) return false
  }
  return true
}

async function publishRange(
  { store, policy, catalog }: Publishing,
  range: Range,
  isText: boolean,
): Promise<boolean> {
  const answers = await store.answers(range)
  const snapshot = isText
    ? textSnapshot(answers, policy.textK)
    : countSnapshot(answers, policy.k, valuesOf(range.question, catalog))
  if (snapshot === 'not-enough') return false
  const publication = { ...range, snapshot: JSON.stringify(snapshot) }
  return store.publish(
    publication,
    nextWeek(range.to),
    answers.map(({ key }) => key),
  )
}
