import { h } from 'preact'
import { shareInterval } from '../model/interval.ts'
import { shareLabel, shareRangeLabel } from '../model/number-label.ts'
import { spanOf } from '../model/period.ts'
import { daysLabel } from '../model/period-label.ts'
import { tipVerdicts } from '../model/tip-verdicts.ts'
import { AnswerTips } from '../write/ui/answer-tips.tsx'
import type { NamedLevel } from './diverging-chart.tsx'
import type { QuestionsProps } from './other-questions.tsx'
import { ScaleFigure } from './scale-figure.tsx'

const LEVELS: NamedLevel[] = [
  { value: 'not-for-me', side: 'against', words: 'Not for me', tone: 'not-for-me' },
  { value: 'true-for-me', side: 'for', words: 'True for me', tone: 'true-for-me' },
]

/** Which tips hold for their readers, the most convincing first. */
export function Tips(props: Omit<QuestionsProps, 'questions'>) {
  const verdicts = tipVerdicts(props)
  const span = spanOf(verdicts.map(({ period }) => period))
  return (
    <section aria-labelledby="tips">
      <h2 id="tips">What helps</h2>
      <p>
        Readers say of each tip whether it is true for them. What helps many is worth telling more;
        what misses is worth rewriting, or the screen behind it mending.
      </p>
      <ScaleFigure
        id="tips"
        head="Tip"
        about={`Readers’ verdicts on tips${span ? `, ${daysLabel(span)}` : ''}`}
        levels={LEVELS}
        figure="True for me"
        rows={verdicts.map(({ yes, ...tip }) => ({
          ...tip,
          figure: `${shareLabel(yes, tip.n)} true`,
          range: shareRangeLabel(shareInterval(yes, tip.n)),
        }))}
      />
      <AnswerTips tips={verdicts} content={props.content} />
    </section>
  )
}
