import type { WritingList } from '@candor/protocol'
import { type Field, fieldsOf } from './field.ts'
import type { Form } from './form.ts'

type Value = { [key: string]: unknown }

/** What is sent for a form: without what was left blank. */
export function valueOf(list: WritingList, form: Form): Value {
  const value: Value = {}
  for (const field of fieldsOf(list, '')) {
    const part = partOf(field, form)
    if (part !== undefined) put(value, field.at, part)
  }
  return value
}

function partOf({ is, at }: Field, form: Form): unknown {
  switch (is) {
    case 'text':
      return written(form.texts[at])
    case 'screens':
      // An empty list would mean: nowhere.
      return form.where.length > 0 ? form.where : undefined
    case 'prompt':
      return form.prompt ?? undefined
    default:
      return form.plain[at] || undefined
  }
}

function written(texts: Record<string, string> = {}): Record<string, string> | undefined {
  const said = Object.entries(texts).map(([language, words]) => [language, words.trim()] as const)
  const filled = said.filter(([, words]) => words !== '')
  return filled.length > 0 ? Object.fromEntries(filled) : undefined
}

function put(value: Value, at: string, part: unknown): void {
  const [first = '', ...rest] = at.split('.')
  if (rest.length === 0) value[first] = part
  else put((value[first] ??= {}) as Value, rest.join('.'), part)
}
