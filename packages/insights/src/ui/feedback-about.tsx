import type { Content, Window } from '@candor/protocol'
import { Fragment, h } from 'preact'
import { findingsOf } from '../model/blocks.ts'
import { byCount, totalOfGroups } from '../model/group.ts'
import type { Label } from '../model/label.ts'
import { countLabel } from '../model/number-label.ts'
import { daysLabel } from '../model/period-label.ts'
import { anchorLabel, tipLabel } from '../model/question-label.ts'
import { Bars } from './bars.tsx'

interface AboutProps {
  windows: readonly Window[]
  content: Content | null
}

/** The elements that people pointed at, and the tips that they wrote about. */
export function FeedbackAbout(props: AboutProps) {
  return (
    <>
      <About
        {...props}
        {...{ id: 'elements', question: 'feedback.anchor', labelOf: anchorLabel }}
        title="What people pointed at"
        head="Element"
      />
      <About
        {...props}
        {...{ id: 'about-tips', question: 'feedback.tip', labelOf: tipLabel }}
        title="Tips that people wrote about"
        head="Tip"
      />
    </>
  )
}

interface OneProps extends AboutProps {
  id: string
  question: string
  title: string
  head: string
  labelOf: (id: string, content: Content | null) => Label
}

function About({ id, question, title, head, windows, content, labelOf }: OneProps) {
  const found = findingsOf(windows, question)
  if (!found) return null
  const bars = byCount(totalOfGroups(found.groups).counts).filter(([, count]) => count > 0)
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <Bars
        id={id}
        about={`Feedback, ${daysLabel(found.period)}, ${countLabel(found.n)} in all`}
        columns={[head, 'Feedback']}
        bars={bars.map(([value, count]) => ({ key: value, label: labelOf(value, content), count }))}
      />
    </section>
  )
}
