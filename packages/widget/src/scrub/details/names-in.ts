import type { Finding } from './detail.ts'
import type { FormOfAddress } from './forms-of-address.ts'
import { FORMS_OF_ADDRESS, LOWER_CASE_NAME } from './forms-of-address.ts'
import { nameEnd } from './name-end.ts'

/** Names after a form of address, a greeting or a role, and under a letter; without these words. */
export function namesIn(text: string): Finding[] {
  const found = FORMS_OF_ADDRESS.flatMap((form) =>
    [...text.matchAll(form.expression)].flatMap(({ 0: { length }, index }) =>
      namesAfter(form, text, index + length),
    ),
  )
  for (const { 0: whole, 1: name = '', index } of text.matchAll(LOWER_CASE_NAME))
    found.push(toName(index + whole.length - name.length, index + whole.length))
  return found
}

const AND = /(?:,| und| et| e| and| &) /uy
const REST = /[\s.!]*$/y

function namesAfter(form: FormOfAddress, text: string, start: number): Finding[] {
  const end = nameEnd(text, start, form.isSure)
  if (end === start) return []
  REST.lastIndex = end
  if (form.isSignOff && !REST.test(text)) return []
  AND.lastIndex = end
  const more = form.isPlural && AND.test(text) ? namesAfter(form, text, AND.lastIndex) : []
  return [toName(start, end), ...more]
}

const toName = (start: number, end: number): Finding => {
  return { start, end, kind: 'name', replacement: '[name]' }
}
