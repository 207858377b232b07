import { h } from 'preact'

/** Says that a section has nothing for the chosen weeks. */
export function Nothing({ what }: { what: string }) {
  return <p class="nothing">{what} were published for these weeks.</p>
}
