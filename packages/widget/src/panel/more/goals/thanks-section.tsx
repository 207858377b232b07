import type { Recognition } from '@candor/protocol'
import { h } from 'preact'
import { departmentNames, recognitionsOf } from '../../../content/goals.ts'
import { inLanguage } from '../../../content/pick.ts'
import { dayInWords } from '../day-in-words.ts'
import { localeOf } from '../locale-of.ts'
import type { MoreState } from '../more-state.ts'
import { told } from '../told.tsx'

/** As many are read at a glance; older ones on request. */
const AT_ONCE = 3

/** Words of thanks to teams. */
export function ThanksSection({ state }: { state: MoreState }) {
  const { panel, m, today } = state
  const all = recognitionsOf(panel.now.content, today)
  const earlier = all.slice(AT_ONCE)
  if (all.length === 0) return null
  return (
    <section class="stack">
      <h3>{m.goals.thanks}</h3>
      <Recognitions state={state} recognitions={all.slice(0, AT_ONCE)} />
      {earlier.length > 0 && (
        <details>
          <summary>{m.goals.earlier(earlier.length)}</summary>
          <Recognitions state={state} recognitions={earlier} />
        </details>
      )}
    </section>
  )
}

interface RecognitionsProps {
  state: MoreState
  recognitions: readonly Recognition[]
}

function Recognitions({ state: { panel, m }, recognitions }: RecognitionsProps) {
  const { language, now } = panel
  const namesOf = ({ departments }: Recognition) => {
    const names = departmentNames(now.content, departments)
    return departments ? names.map((name) => inLanguage(name, language)) : [m.goals.forAll]
  }
  return (
    <ul class="list">
      {recognitions.map((one) => (
        <li class="card" key={one.id}>
          <p class="kind">{namesOf(one).join(', ')}</p>
          <p>{told(one.text, panel)}</p>
          <p class="note">{dayInWords(one.on, localeOf(panel))}</p>
        </li>
      ))}
    </ul>
  )
}
