import type { Policy } from '@candor/protocol'
import type { DatedPolicy } from './policies.ts'
import { policyChange } from './policies.ts'
import type { Store } from './store/store.ts'

interface Configured {
  store: Pick<Store, 'policies' | 'keepPolicy'>
  site: string
  configured: Policy
}

/**
 * The policies of a site up to a week, with what is configured written down where it is new. Read
 * once a week: what another collector changes meanwhile is not in force before the next one.
 */
export function policiesOf({ store, site, configured }: Configured) {
  let known: { week: string; policies: readonly DatedPolicy[] } | undefined
  return async (week: string): Promise<readonly DatedPolicy[]> => {
    if (known?.week === week) return known.policies
    const policies = await store.policies(site)
    const change = policyChange(policies, configured, week)
    if (change) await store.keepPolicy(site, change)
    known = { week, policies: change ? await store.policies(site) : policies }
    return known.policies
  }
}
