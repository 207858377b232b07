import type { ComponentChildren } from 'preact'
import { h } from 'preact'
import { Fragment } from '../fragment.ts'
import type { Prompted } from '../attention/prompts-for.ts'
import type { FrameParts } from './guide-frame.tsx'
import { lessOf } from './less-of.ts'
import { localeOf } from '../panel/more/locale-of.ts'
import { told } from '../panel/more/told.tsx'
import { onEscape } from '../panel/on-escape.ts'

/**
 * What shows itself unasked, beside the launcher. It takes no focus; what it says is announced when
 * there is nothing else to say. The place of the words is always there, or they would not be heard.
 */
export function Bubble(parts: FrameParts) {
  const { prompt, teller } = parts
  const { prompt: shown, choice } = prompt.now
  const { t } = teller.panel
  const dismiss = shown ? prompt.postpone : prompt.dismiss
  return (
    <div
      class={shown || choice ? 'bubble' : undefined}
      lang={t.language}
      role={shown && 'group'}
      aria-label={shown && teller.m.guide.prompts[shown.kind]}
      onKeyDown={onEscape(dismiss)}
    >
      <div role="status">
        {shown && <Words {...parts} shown={shown} />}
        {choice && <p>{`${choice.said} ${teller.m.guide.chosen}`}</p>}
      </div>
      {shown && <Answers {...parts} shown={shown} />}
      {choice && (
        <div class="verdicts">
          <Press onPress={prompt.takeBack}>{teller.m.guide.undo}</Press>
        </div>
      )}
      {(shown || choice) && (
        <button type="button" class="icon" aria-label={t.close} onClick={dismiss}>
          ×
        </button>
      )}
    </div>
  )
}

interface ShownProps extends FrameParts {
  shown: Prompted
}

const Words = ({ teller, shown }: ShownProps) => (
  <>
    <p class="kind">{teller.m.guide.prompts[shown.kind]}</p>
    <p>
      <strong>{told(shown.title, teller.panel)}</strong>
    </p>
    {shown.text && <p class="line">{told(shown.text, teller.panel)}</p>}
  </>
)

function Answers({ guide, prompt, teller, shown }: ShownProps) {
  const m = teller.m.guide
  const choices = lessOf(m, {
    kind: shown.kind,
    screen: guide.now.context,
    now: prompt.moment(),
    locale: localeOf(teller.panel),
  })
  const open = () => {
    const opened = prompt.open()
    if (opened?.kind === 'tip')
      return void (guide.show({ kind: 'tip', id: opened.id }) || guide.openPanel('tips'))
    guide.openPanel('news')
  }
  return (
    <>
      <div class="verdicts">
        <button type="button" class="primary" onClick={open}>
          {m.showMe}
        </button>
        <Press onPress={prompt.postpone}>{m.later}</Press>
      </div>
      <details>
        <summary>{m.less}</summary>
        <div class="stack">
          {choices.map((choice) => (
            <Press key={choice.label} onPress={() => prompt.choose(choice)}>
              {choice.label}
            </Press>
          ))}
        </div>
      </details>
    </>
  )
}

const Press = ({ onPress, children }: { onPress: () => void; children: ComponentChildren }) => (
  <button type="button" class="secondary" onClick={onPress}>
    {children}
  </button>
)
