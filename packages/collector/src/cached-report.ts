import type { Policy } from '@candor/protocol'
import type { Catalog } from './catalog.ts'
import { etagOf } from './etag.ts'
import { policyIn } from './policies.ts'
import type { Publishing } from './publish.ts'
import { questionsOf } from './questions.ts'
import { toReport } from './report.ts'
import { oldestOf } from './window.ts'

/** A report as it is sent. */
export interface SerialisedReport {
  body: Uint8Array<ArrayBuffer>
  etag: string
}

/** What a report is made of; where all of it is the same, so is the report. */
interface Ingredients {
  week: string
  edition: string
  policy: Policy
  catalog: Catalog
}

/**
 * The report of a site in a week, made anew where something was published or deleted, by whomever,
 * or where the content or the policy is another. After years it is large: megabytes that are the
 * same for a week.
 */
export function cachedReport(publishing: Publishing): (week: string) => Promise<SerialisedReport> {
  const { store, site, policies, current } = publishing
  let made: { of: Ingredients; report: SerialisedReport } | undefined
  return async (week) => {
    const of = {
      week,
      // Before what it names is read: so the name may be too old, and never too new.
      edition: await store.edition(site),
      policy: policyIn(await policies(week), week),
      catalog: (await current.now()).catalog,
    }
    if (!made || !isSame(made.of, of)) made = { of, report: await serialised(publishing, of) }
    return made.report
  }
}

const isSame = (a: Ingredients, b: Ingredients): boolean =>
  a.week === b.week &&
  a.edition === b.edition &&
  a.catalog === b.catalog &&
  JSON.stringify(a.policy) === JSON.stringify(b.policy)

async function serialised(
  { store, site, span }: Publishing,
  { week, policy, catalog }: Ingredients,
): Promise<SerialisedReport> {
  const report = toReport({
    policy,
    published: await store.published(site),
    questions: questionsOf(catalog),
    week,
    oldest: oldestOf(await store.lived(), span),
    min: span.min,
  })
  const json = JSON.stringify(report)
  return { body: new TextEncoder().encode(json), etag: await etagOf(json) }
}
