import type { CandorEvent } from '@candor/protocol'
import { h } from 'preact'
import type { Messages } from '../../messages/en.ts'

/** What will leave or has left, byte for byte. */
export const ExactData = ({ t, event }: { t: Messages; event: CandorEvent }) => (
  <details>
    <summary>{t.exact}</summary>
    <pre tabIndex={0}>{JSON.stringify(event, null, 1)}</pre>
  </details>
)
