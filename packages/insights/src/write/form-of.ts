import type { Prompt, Where, WritingList } from '@candor/protocol'
import { fieldsOf } from './field.ts'
import type { Form } from './form.ts'

/** What stands in the fields for a thing that was written, or for the beginning of one. */
export function formOf(list: WritingList, value: object): Form {
  const form: Form = { texts: {}, plain: {}, where: [], prompt: null }
  for (const { is, at } of fieldsOf(list, '')) {
    const part = partAt(value, at)
    if (is === 'text') form.texts[at] = { ...(part as Record<string, string> | undefined) }
    else if (is === 'screens') form.where = (part as Where[] | undefined) ?? []
    else if (is === 'prompt') form.prompt = (part as Prompt | undefined) ?? null
    else form.plain[at] = (part as string | undefined) ?? ''
  }
  return form
}

const partAt = (value: object, at: string): unknown =>
  at
    .split('.')
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], value)
