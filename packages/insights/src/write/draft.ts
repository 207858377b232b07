import type { WritingList } from '@candor/protocol'
import type { Form } from './form.ts'
import { formOf } from './form-of.ts'

/** What somebody begins to write, and where in the report they stood. */
export interface Seed {
  list: WritingList
  /** What it is about, for the head of the form: the name of a screen, an idea, a reason. */
  about?: string
  /** Where it stands in the report, where that tells it from others of the same name. */
  place?: string
  /** What colleagues wrote, to be read beside the form; never sent. */
  quotes?: readonly string[]
  /** Of a thing that is there: an idea that is answered, an answer that is changed. */
  id?: string
  /** The change that made it what it is; left out where nothing was written of it yet. */
  version?: number
  value?: object
}

/** What is being written and has not been published yet. */
export interface Draft extends Omit<Seed, 'value'> {
  /** Equal for what is begun at the same place, so that it is found again. */
  key: string
  form: Form
  /** The latest change of the site when it was begun. */
  since: number
  /** It was sent, and no answer came: it may stand already. */
  isUnsure?: boolean
}

export const keyOfSeed = ({ list, id, about = '', place = '' }: Seed): string =>
  `${list} ${id ?? `${about} ${place}`}`

export function draftOf({ value = {}, ...seed }: Seed, since: number): Draft {
  return {
    ...seed,
    key: keyOfSeed(seed),
    form: formOf(seed.list, value),
    since,
  }
}
