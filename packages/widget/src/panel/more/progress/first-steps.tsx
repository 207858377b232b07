import type { Checklist } from '@candor/protocol'
import { h } from 'preact'
import { stepKey } from '../../../progress/progress.ts'
import type { MoreState } from '../more-state.ts'
import { TipCard } from '../tip-card.tsx'
import { told } from '../told.tsx'

interface ListProps {
  state: MoreState
  list: Checklist
}

/** A list of steps: to read for everyone, to tick off for whoever keeps their progress. */
export function FirstSteps({ state, list, isOpen }: ListProps & { isOpen: boolean }) {
  const { progress, panel, m } = state
  const kept = progress.now.progress
  const keys = list.steps.map(({ id }) => stepKey(list.id, id))
  const done = keys.filter((key) => kept?.done.includes(key)).length
  return (
    <details class="card" open={isOpen}>
      <summary>
        <strong>{told(list.title, panel)}</strong>{' '}
        {kept && <small>{m.progress.of(done, keys.length)}</small>}
      </summary>
      {kept && <progress value={done} max={keys.length} aria-hidden="true" />}
      <ul class="steps">
        {list.steps.map((step) => (
          <li key={step.id}>
            <StepName state={state} list={list} step={step} />
            <StepTip state={state} id={step.tip} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function StepName({ state, list, step }: ListProps & { step: Checklist['steps'][number] }) {
  const { progress, panel } = state
  const kept = progress.now.progress
  const key = stepKey(list.id, step.id)
  const title = told(step.title, panel)
  if (!kept) return <span>{title}</span>
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={kept.done.includes(key)}
        onChange={({ currentTarget }) => void progress.tick(key, currentTarget.checked)}
      />
      <span>{title}</span>
    </label>
  )
}

/** The tip that says how, while it holds; on whatever screen it belongs. */
function StepTip({ state, id }: { state: MoreState; id: string | undefined }) {
  const { panel, m, today } = state
  const tip = panel.now.content.tips?.find((one) => one.id === id && one.until >= today)
  if (!tip) return null
  return (
    <details>
      <summary>{told(tip.title, panel, m.progress.tip)}</summary>
      <TipCard state={state} tip={tip} showsHow />
    </details>
  )
}
