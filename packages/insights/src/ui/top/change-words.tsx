import { Fragment, h } from 'preact'
import type { Change } from '../../model/change.ts'
import { meanLabel, placeLabel } from '../../model/number-label.ts'

const WORDS = { better: 'Getting better', worse: 'Getting worse', unclear: 'No clear change' }
const SIGN = { better: '↗', worse: '↘', unclear: '→' }

/** Whether ratings rose or fell, in words; chance is not called a change. */
export function ChangeWords({ change: { way, before, after } }: { change: Change }) {
  return (
    <>
      <span aria-hidden="true">{SIGN[way]} </span>
      {WORDS[way]}: {placeLabel(before)} in the earlier half, {meanLabel(after)} in the later
    </>
  )
}
