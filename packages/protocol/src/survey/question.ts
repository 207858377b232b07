import type { Prompt } from '../prompt.ts'
import type { Text } from '../text.ts'

/**
 * Asked only where the earlier question was asked and its answer is one of `is`: the number, the
 * id of the choice, `yes` or `no`. Of a multiple choice any of those chosen counts, of a ranking
 * the first place. A matrix is named by its row.
 */
export interface Condition {
  question: string
  is: (string | number)[]
}

/** Something to choose, or a row of a matrix. */
export interface Choice {
  id: string
  title: Text
}

interface Placed {
  id: string
  title: Text
  /** Stands below the title, smaller. */
  note?: Text
  /** Begins a page, whether or not it is asked itself. */
  newPage?: boolean
  /** Every one of them must be met. */
  when?: Condition[]
}

interface Question extends Placed {
  /** Whether it must be answered where it is asked. Texts are never demanded of a small group. */
  required?: boolean
  /**
   * Whether it is about superiors: such answers are published in groups as large as those of texts,
   * and never by department, which would mostly mean one person.
   */
  superiors?: boolean
}

/** `rating` 1 to 5, `nps` 0 to 10 (how likely to recommend), `effort` 1 to 7, `yes-no`. */
export interface ScaleQuestion extends Question {
  type: 'rating' | 'nps' | 'effort' | 'yes-no'
}

/** `single` one of `choices`, `multiple` any of them, `ranking` all of them in order. */
export interface ChoiceQuestion extends Question {
  type: 'single' | 'multiple' | 'ranking'
  choices: Choice[]
  /** Shows the choices in another order to each person. */
  shuffle?: boolean
}

/** One of `choices` for each row. */
export interface MatrixQuestion extends Question {
  type: 'matrix'
  rows: Choice[]
  choices: Choice[]
  /** Shows the rows in another order to each person; choices are mostly a scale and stay. */
  shuffle?: boolean
}

/** In own words: `text` up to 2000 characters, `short-text` up to 200. */
export interface TextQuestion extends Question {
  type: 'text' | 'short-text'
}

/** Something to read. Asks nothing. */
export interface Statement extends Placed {
  type: 'statement'
}

export type SurveyQuestion =
  ScaleQuestion | ChoiceQuestion | MatrixQuestion | TextQuestion | Statement

export interface Survey {
  id: string
  title: Text
  /** What it is for and what happens with the answers. */
  note?: Text
  /** First and last day on which it is open, `YYYY-MM-DD`, UTC. */
  from: string
  until: string
  prompt?: Prompt
  questions: SurveyQuestion[]
}
