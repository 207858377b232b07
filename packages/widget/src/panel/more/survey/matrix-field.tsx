import type { Choice, MatrixQuestion } from '@candor/protocol'
import { h } from 'preact'
import { inLanguage } from '../../../content/pick.ts'
import { valuesOf } from '../../../survey/draft.ts'
import { Option } from './option.tsx'
import type { FieldProps } from './question-frame.tsx'
import { problemId, ProblemOf, problemOf, QuestionFrame } from './question-frame.tsx'
import { told } from '../told.tsx'

/** One choice for each row. What stands above each column is said in its cells: there is no room. */
export function MatrixField({ answering, question }: FieldProps<MatrixQuestion>) {
  return (
    <QuestionFrame answering={answering} question={question}>
      <table>
        {question.rows.map((row) => (
          <Row key={row.id} answering={answering} question={question} row={row} />
        ))}
      </table>
    </QuestionFrame>
  )
}

function Row({ answering, question, row }: FieldProps<MatrixQuestion> & { row: Choice }) {
  const { language } = answering.panel
  const title = inLanguage(row.title, language)
  const chosen = valuesOf(answering.now.draft).get(row.id)
  const problem = problemOf(answering, row.id)
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={question.choices.length}>
          {told(row.title, answering.panel)}
          <ProblemOf id={row.id} answering={answering} />
        </th>
      </tr>
      <tr>
        {question.choices.map(({ id, title: choice }, index) => (
          <td key={id}>
            <Option
              type="radio"
              name={row.id}
              label={`${title}: ${inLanguage(choice, language)}`}
              describedBy={problem && problemId(row.id)}
              isChosen={chosen === id}
              onPress={() => answering.say(row.id, chosen === id ? undefined : id)}
              focusRef={index === 0 ? answering.focusable(row.id) : undefined}
            >
              {told(choice, answering.panel)}
            </Option>
          </td>
        ))}
      </tr>
    </tbody>
  )
}
