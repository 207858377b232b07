import { h } from 'preact'
import { ExactData } from '../exact-data.tsx'
import { departmentName } from '../with-names.ts'
import { readableAnswers } from './readable-answers.ts'
import type { Answering } from './answering.ts'

/** All that Send will let out: in words, and as the exact data. */
export function SurveyPreview({ answering }: { answering: Answering }) {
  const { panel, m } = answering
  const { t } = panel
  const event = answering.outgoing()
  if (!event) return <p>{m.survey.nothing}</p>
  const lines = [
    ...readableAnswers(event.answers, answering),
    ...(event.department ? [[t.department, departmentName(event.department, panel)] as const] : []),
    [t.random, t.randomWhy] as const,
  ]
  return (
    <section class="preview" aria-label={t.preview}>
      <h4>{t.preview}</h4>
      <dl>{lines.map(([name, value]) => [<dt>{name}</dt>, <dd>{value}</dd>])}</dl>
      <ExactData t={t} events={[event]} />
      <p>{t.neverSent}</p>
    </section>
  )
}
