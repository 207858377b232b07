import type { WritingList, Writings } from '@candor/protocol'
import { h } from 'preact'
import { Words } from '../../ui/words.tsx'
import { linesOf } from '../lines-of.ts'

/** What was written, part by part. */
export function Lines({ list, value }: { list: WritingList; value: Writings[WritingList] }) {
  return (
    <dl class="lines">
      {linesOf(list, value).map(({ label, words, lang = 'en' }, index) => (
        <div key={index}>
          <dt>{label}</dt>
          <dd dir="auto">
            <Words of={{ text: words, lang }} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
