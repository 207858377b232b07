import { MAX_TEXT, RATINGS, REASONS } from '@candor/protocol'
import type { ComponentChildren } from 'preact'
import { h } from 'preact'
import { spanIn } from '../messages/span-in.ts'
import { DEFAULT_DELAY } from '../options.ts'
import { screenName } from '../preview/screen-name.ts'
import type { PanelState } from './panel-state.ts'
import { Preview } from './preview.tsx'
import { Thanks } from './thanks.tsx'

export function FeedbackView({ state }: { state: PanelState }) {
  const { t, options, say } = state
  const { form, sent, problem, more } = state.now
  const { rating, reason, text } = form
  if (sent) return <Thanks state={state} event={sent} />
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    void state.sendFeedback()
  }
  return (
    <form onSubmit={send}>
      {more && <more.Above />}
      <p>
        {t.screen}: <strong>{screenName(state.about(), t)}</strong>
      </p>
      <fieldset aria-describedby="problem">
        <legend>{t.rating}</legend>
        <div class="ratings">
          {RATINGS.map((value) => (
            <Choice
              value={value}
              chosen={rating}
              name={t.ratings[value - 1]}
              onChoose={(rating) => say({ rating })}
            >
              {value}
            </Choice>
          ))}
        </div>
        <div class="ends" aria-hidden="true">
          <small>{t.ratings[0]}</small>
          <small>{t.ratings[4]}</small>
        </div>
      </fieldset>
      <fieldset aria-describedby="problem">
        <legend>
          {t.reason} <small>{t.optional}</small>
        </legend>
        <div class="reasons">
          {REASONS.map((value) => (
            <Choice value={value} chosen={reason} onChoose={(reason) => say({ reason })}>
              {t.reasons[value]}
            </Choice>
          ))}
        </div>
      </fieldset>
      <label>
        <span class="label">
          {t.text} <small>{t.optional}</small>
        </span>
        <textarea
          rows={3}
          maxLength={MAX_TEXT}
          value={text}
          aria-describedby="problem"
          onFocus={state.loadMore}
          onInput={(event) => say({ text: event.currentTarget.value })}
        />
        <small>{t.textHint}</small>
      </label>
      {more && <more.Beside />}
      <Preview state={state} />
      <p class="problem" id="problem" role="alert">
        {problem}
      </p>
      <button class="primary">{t.send}</button>
      <p class="note">{t.sendLater(spanIn(t.language, options.delay ?? DEFAULT_DELAY))}</p>
    </form>
  )
}

interface ChoiceProps<T> {
  value: T
  /** The value that is. */
  chosen: T | undefined
  /** Said after the visible text, where that is short. */
  name?: string | undefined
  /** Choosing the chosen one takes it back: `undefined`. */
  onChoose: (value: T | undefined) => void
  children: ComponentChildren
}

const Choice = <T extends string | number>(props: ChoiceProps<T>) => (
  <label>
    <input
      type="radio"
      name={typeof props.value}
      aria-label={props.name && `${props.value}: ${props.name}`}
      checked={props.chosen === props.value}
      onClick={() => props.onChoose(props.chosen === props.value ? undefined : props.value)}
    />
    <span>{props.children}</span>
  </label>
)
