import { h } from 'preact'
import { MatrixField } from './matrix-field.tsx'
import { MultipleField } from './multiple-field.tsx'
import { OneField } from './one-field.tsx'
import type { FieldProps } from './question-frame.tsx'
import { RankingField } from './ranking-field.tsx'
import { TextField } from './text-field.tsx'
import { told } from '../told.tsx'

/** A question with what it is answered with. */
export function QuestionField({ answering, question }: FieldProps) {
  switch (question.type) {
    case 'statement':
      return <Statement answering={answering} question={question} />
    case 'text':
    case 'short-text':
      return <TextField answering={answering} question={question} />
    case 'matrix':
      return <MatrixField answering={answering} question={question} />
    case 'ranking':
      return <RankingField answering={answering} question={question} />
    case 'multiple':
      return <MultipleField answering={answering} question={question} />
    default:
      return <OneField answering={answering} question={question} />
  }
}

function Statement({ answering, question }: FieldProps) {
  return (
    <div>
      <p>
        <strong>{told(question.title, answering.panel)}</strong>
      </p>
      {question.note && <p>{told(question.note, answering.panel)}</p>}
    </div>
  )
}
