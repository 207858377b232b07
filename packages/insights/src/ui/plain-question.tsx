import { h } from 'preact'
import { findingsOf } from '../model/blocks.ts'
import { questionLabel } from '../model/question-label.ts'
import { ChoiceResult } from './survey/choice-result.tsx'
import type { QuestionsProps } from './other-questions.tsx'
import { Words } from './words.tsx'

/** A question that this page does not know yet: its values as they are named. */
export function PlainQuestion({ windows, questions, content }: QuestionsProps) {
  const name = questions[0] ?? ''
  const found = findingsOf(windows, name)
  if (!found) return null
  const id = `question-${name.replaceAll(/[^A-Za-z0-9]/g, '-')}`
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        <Words of={questionLabel(name, content)} />
      </h3>
      <ChoiceResult id={id} found={found} content={content} />
    </section>
  )
}
