import type { Adapter } from '@candor/protocol'

/** A CRM that the widget knows by itself. Its routes are loaded only where it is the host. */
export interface KnownApp {
  app: string
  /** Ends of host names. None: only where `app` is configured. */
  hosts?: readonly string[]
  load: () => Promise<{ adapter: Adapter }>
}

export const KNOWN_APPS: readonly KnownApp[] = [
  {
    app: 'salesforce',
    hosts: ['.lightning.force.com'],
    load: () => import('./adapters/salesforce.ts'),
  },
  {
    app: 'atomic-crm',
    load: () => import('./adapters/atomic-crm.ts'),
  },
]
