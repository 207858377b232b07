import { h } from 'preact'
import type { MoreMessages } from '../../messages/en-more.ts'

/** How all of it is done without a mouse. */
export const KeyboardHelp = ({ m: { keyboard } }: { m: MoreMessages }) => (
  <details>
    <summary>{keyboard.title}</summary>
    <ul class="list">
      {keyboard.keys.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </details>
)
