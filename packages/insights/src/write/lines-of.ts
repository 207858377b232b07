import type { WritingList, Writings } from '@candor/protocol'
import { dayLabel } from './day-label.ts'
import { type Field, fieldsOf } from './field.ts'
import type { Form } from './form.ts'
import { formOf } from './form-of.ts'
import { wordsOf } from './screens-of.ts'

/** One part of what was written, to be read. `lang`: of the words; the page's own where left out. */
export interface Line {
  label: string
  words: string
  lang?: string
}

/** What was written, part by part, without what was left blank. */
export function linesOf(list: WritingList, value: Writings[WritingList]): Line[] {
  const form = formOf(list, value)
  const status = form.plain['reply.status'] ?? form.plain['status'] ?? ''
  return fieldsOf(list, status).flatMap((field) => linesOfField(field, form))
}

function linesOfField(field: Field, form: Form): Line[] {
  const { at, label } = field
  switch (field.is) {
    case 'text':
      return Object.entries(form.texts[at] ?? {}).map(([lang, words]) => ({ label, words, lang }))
    case 'screens':
      return form.where.length > 0 ? [{ label, words: form.where.map(wordsOf).join(', ') }] : []
    case 'prompt':
      return form.prompt ? [{ label, words: 'yes' }] : []
    case 'choice':
      return [{ label, words: choiceWords(field, form.plain[at] ?? '') }]
    case 'day':
      return form.plain[at] ? [{ label, words: dayLabel(form.plain[at]) }] : []
  }
}

const choiceWords = ({ choices }: Field & { is: 'choice' }, value: string): string =>
  choices.find((choice) => choice.value === value)?.words ?? value
