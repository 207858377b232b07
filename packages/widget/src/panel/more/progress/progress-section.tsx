import { h } from 'preact'
import { checklistsFor } from '../../../progress/checklists-for.ts'
import type { MoreState } from '../more-state.ts'
import { FirstSteps } from './first-steps.tsx'
import { KeepSwitch } from './keep-switch.tsx'

/** First steps to tick off and what was put right, for whoever wants that kept. */
export function ProgressSection({ state }: { state: MoreState }) {
  const { progress, panel, m } = state
  const { content } = panel.now
  const lists = checklistsFor(content, panel.options.department)
  const hasHints = (content.hints ?? []).length > 0
  if (lists.length === 0 && !hasHints) return null
  const counts = Object.values(progress.now.progress?.resolved ?? {})
  const resolved = counts.reduce((sum, count) => sum + count, 0)
  return (
    <section class="stack progress">
      <h3>{lists.length > 0 ? m.progress.title : m.progress.titleAlone}</h3>
      {lists.map((list, at) => (
        <FirstSteps key={list.id} state={state} list={list} isOpen={at === 0} />
      ))}
      {resolved > 0 && <p>{m.progress.resolved(resolved)}</p>}
      <KeepSwitch state={state} keeps={m.progress.keeps(lists.length > 0, hasHints)} />
    </section>
  )
}
