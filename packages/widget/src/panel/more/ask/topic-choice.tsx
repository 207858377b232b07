import type { Topic } from '@candor/protocol'
import { h } from 'preact'
import { inLanguage, shownIn } from '../../../content/pick.ts'
import type { MoreState } from '../more-state.ts'

/** What the question is about: the topics of this screen first. */
export function TopicChoice({ state }: { state: MoreState }) {
  const { ask, m } = state
  const { here, others } = ask.topics()
  if (!ask.hasTopics()) return null
  return (
    <label>
      <span class="label">{m.ask.about}</span>
      <select
        value={ask.topic()?.id ?? ''}
        onChange={({ currentTarget }) => ask.set({ chosen: currentTarget.value })}
      >
        <option value="">{m.ask.anything}</option>
        <Options state={state} label={m.ask.here} topics={here} />
        <Options state={state} label={m.ask.topics} topics={others} />
      </select>
    </label>
  )
}

interface OptionsProps {
  state: MoreState
  label: string
  topics: readonly Topic[]
}

const Options = ({ state, label, topics }: OptionsProps) =>
  topics.length === 0 ? null : (
    <optgroup label={label}>
      {topics.map(({ id, title }) => (
        <option key={id} value={id} lang={shownIn(title, state.panel.language)}>
          {inLanguage(title, state.panel.language)}
        </option>
      ))}
    </optgroup>
  )
