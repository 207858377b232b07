import type { Goal } from '@candor/protocol'
import { h } from 'preact'
import { departmentNames, goalsOf } from '../../../content/goals.ts'
import { inLanguage } from '../../../content/pick.ts'
import { dayInWords } from '../day-in-words.ts'
import { localeOf } from '../locale-of.ts'
import type { MoreState } from '../more-state.ts'
import { told } from '../told.tsx'

/** What the teams have set out to do; the same for everyone who reads it. */
export function GoalsSection({ state }: { state: MoreState }) {
  const { panel, m, today } = state
  const goals = goalsOf(panel.now.content, panel.options.department, today)
  if (goals.length === 0) return null
  return (
    <section class="stack">
      <h3>{m.goals.title}</h3>
      <ul class="list">
        {goals.map((goal) => (
          <GoalCard key={goal.id} state={state} goal={goal} />
        ))}
      </ul>
      <p class="note">{m.goals.same}</p>
    </section>
  )
}

function GoalCard({ state, goal }: { state: MoreState; goal: Goal }) {
  const { panel, m } = state
  const { language } = panel
  const { title, text, reached, from, until } = goal
  const locale = localeOf(panel)
  const teams = departmentNames(panel.now.content, goal.departments)
  const names = teams.map((name) => inLanguage(name, language)).join(', ')
  return (
    <li class="card">
      <p class="kind">{goal.departments ? names : m.goals.forAll}</p>
      <h4>{told(title, panel)}</h4>
      {text && <p>{told(text, panel)}</p>}
      {reached !== undefined && (
        <div class="goal">
          <progress value={reached} max={100} aria-label={inLanguage(title, language)} />
          <small>{m.goals.reached(reached)}</small>
        </div>
      )}
      <p class="note">
        {dayInWords(from, locale)} – {dayInWords(until, locale)}
      </p>
    </li>
  )
}
