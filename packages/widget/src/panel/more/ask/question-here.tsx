import { h } from 'preact'
import { inLanguage } from '../../../content/pick.ts'
import { TapButton } from '../tap-button.tsx'
import type { Tap } from '../taps-state.ts'
import type { AboutTopic } from './people.tsx'

/** One tap tells the team that one more colleague had a question about the topic. */
export function QuestionHere({ state, topic }: AboutTopic) {
  const { panel, taps } = state
  const m = state.m.ask
  if (!topic) return state.ask.hasTopics() ? <p class="note">{m.chooseFirst}</p> : null
  const tap: Tap = { kind: 'ask', topic: topic.id }
  const event = taps.outgoing(tap)
  return (
    <TapButton
      state={state}
      tap={tap}
      title={inLanguage(topic.title, panel.language)}
      label={m.hadQuestion}
      pressed={m.counted}
      thanks={m.countedThanks}
      leaves={m.leaves(event !== undefined && 'department' in event)}
    />
  )
}
