import { h } from 'preact'
import { screensIn } from '../screens-in.ts'
import { answerSeed } from '../seeds.ts'
import { WriteButton } from './write-button.tsx'
import type { Cell } from '@candor/protocol'

/** An answer to all who wrote texts of one group; they are shown beside the form. */
export function AnswerTexts(props: {
  about: string
  cells: readonly Cell[]
  texts: readonly string[]
  /** The last week of their window. */
  week: string
}) {
  const { about, cells, texts, week } = props
  const matter = { about, where: screensIn(cells), quotes: texts, week }
  return <WriteButton words="Answer …" about={about} seed={(today) => answerSeed(matter, today)} />
}
