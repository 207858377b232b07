import type { Choice, ChoiceQuestion } from '@candor/protocol'
import { h } from 'preact'
import { inLanguage } from '../../../content/pick.ts'
import { valuesOf } from '../../../survey/draft.ts'
import type { FieldProps } from './question-frame.tsx'
import { QuestionFrame } from './question-frame.tsx'
import { told } from '../told.tsx'

/** All choices in order, moved up and down one place at a time. */
export function RankingField({ answering, question }: FieldProps<ChoiceQuestion>) {
  const { id, choices } = question
  const { m, say } = answering
  const value = valuesOf(answering.now.draft).get(id)
  const ranked = Array.isArray(value) ? value : []
  const order = [...ranked, ...choices.map((one) => one.id).filter((one) => !ranked.includes(one))]
  const isRanked = ranked.length === choices.length
  return (
    <QuestionFrame answering={answering} question={question}>
      <p class="note">{isRanked ? m.survey.ranked : m.survey.notRanked}</p>
      <ol class="ranking">
        {order.map((one) => (
          <Place
            key={one}
            answering={answering}
            question={question}
            order={order}
            choice={choices.find((choice) => choice.id === one)}
            isRanked={isRanked}
          />
        ))}
      </ol>
      <button
        type="button"
        class="secondary"
        ref={answering.focusable(id)}
        onClick={() => say(id, isRanked ? undefined : order, { focus: id, said: '' })}
      >
        {isRanked ? m.survey.unrank : m.survey.rankSo}
      </button>
    </QuestionFrame>
  )
}

interface PlaceProps extends FieldProps<ChoiceQuestion> {
  order: readonly string[]
  choice: Choice | undefined
  isRanked: boolean
}

function Place({ answering, question, order, choice, isRanked }: PlaceProps) {
  if (!choice) return null
  const { m, say, focusable, panel } = answering
  const title = inLanguage(choice.title, panel.language)
  const from = order.indexOf(choice.id)
  const move = (by: number) => {
    const to = from + by
    if (to < 0 || to >= order.length) return
    const focus = `${question.id} ${choice.id} ${by}`
    say(question.id, order.with(from, order[to] ?? '').with(to, choice.id), {
      focus,
      said: m.survey.place(title, to + 1, order.length),
    })
  }
  return (
    <li>
      <span class="place">{isRanked ? from + 1 : '–'}</span>
      <span>{told(choice.title, panel)}</span>
      {([-1, 1] as const).map((by) => (
        <button
          key={by}
          type="button"
          class="icon"
          aria-label={by < 0 ? m.survey.up(title) : m.survey.down(title)}
          aria-disabled={from + by < 0 || from + by >= order.length}
          ref={focusable(`${question.id} ${choice.id} ${by}`)}
          onClick={() => move(by)}
        >
          {by < 0 ? '↑' : '↓'}
        </button>
      ))}
    </li>
  )
}
