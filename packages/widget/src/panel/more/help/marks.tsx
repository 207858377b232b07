import { h } from 'preact'
import type { Look } from './help-state.ts'

/** The text once more, unseen, over the text field: only what it marks shows. */
export function Marks({ text, look: { marks, follow } }: { text: string; look: Look }) {
  let from = 0
  const parts = marks.map(({ start, end, certain }) => {
    const before = text.slice(from, start)
    from = end
    return [before, <mark class={certain ? 'certain' : ''}>{text.slice(start, end)}</mark>]
  })
  return (
    <div class="marks" aria-hidden="true" ref={follow}>
      {parts}
      {text.slice(from)}
      {/* A text field has a line after its last line break; here it takes a character. */}
      {'\u200b'}
    </div>
  )
}
