import type { Content } from '@candor/protocol'
import type { Access, Authorization } from './access.ts'
import { createAccess } from './access.ts'
import { weekCloser } from './week-closer.ts'
import { contentOf } from './content/content.ts'
import type { Intake, Limits } from './intake.ts'
import { createIntake } from './intake.ts'
import { limitsOf } from './limits.ts'
import { currentContent } from './loop/current-content.ts'
import type { PolicyOptions } from './policy.ts'
import { policiesOf } from './policies-of.ts'
import { policyOf, textWeeksOf, windowWeeksOf } from './policy.ts'
import type { Publishing } from './publish.ts'
import type { Store } from './store/store.ts'

export interface CollectorOptions extends Authorization {
  /** Where answers are kept, e.g. `sqlite('candor.db')`. */
  store: Store
  /** Path of a content file, or its content. Left out: the starter content. */
  content?: string | Content
  /** Groups may be asked to be larger than 5 (texts: 10), never smaller. */
  policy?: PolicyOptions
  /** What is taken per second, where the defaults are too high for the database. */
  limits?: Partial<Limits>
  /** The only clock. */
  now?: () => Date
  /** Is told why clients get 503 or 429. Default: standard error. */
  onError?: (error: unknown) => void
}

/** The options with all defaults in place. */
export interface Settings extends Publishing {
  /** The content file. What was written since stands in `current`. */
  content: Content
  /** Weeks for which texts are kept. */
  textWeeks: number
  /** Publishes what is due in an ISO week, and forgets what is remembered no longer; `false` where some is left. */
  closeWeeks: (week: string) => Promise<boolean>
  intake: Intake
  access: Access
  now: () => Date
}

/** @throws where the policy, the limits or the content is not valid. */
export function settingsOf(options: CollectorOptions): Settings {
  const { store, policy, limits, now = () => new Date(), onError = console.error } = options
  const content = contentOf(options.content)
  const { site } = content
  const publishing = {
    store,
    site,
    current: currentContent(store, content),
    policies: policiesOf({ store, site, configured: policyOf(policy) }),
    span: windowWeeksOf(policy),
    onError,
  }
  const textWeeks = textWeeksOf(policy)
  return {
    ...publishing,
    content,
    textWeeks,
    closeWeeks: weekCloser(publishing, textWeeks),
    intake: createIntake({ limits: limitsOf(limits), now, onBusy: onError }),
    access: createAccess(options, { now, onLocked: onError }),
    now,
  }
}
