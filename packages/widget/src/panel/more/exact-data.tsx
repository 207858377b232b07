import type { CandorEvent } from '@candor/protocol'
import { h } from 'preact'
import type { Messages } from '../../messages/en.ts'

interface ExactDataProps {
  t: Messages
  /** One of them, where there are several to choose from. */
  events: readonly CandorEvent[]
}

/** What will leave or has left, byte for byte. */
export const ExactData = ({ t, events }: ExactDataProps) => (
  <details>
    <summary>{t.exact}</summary>
    {events.map((event, at) => (
      <pre key={at} tabIndex={0}>
        {JSON.stringify(event, null, 1)}
      </pre>
    ))}
  </details>
)
