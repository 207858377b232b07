import type { Finding } from './detail.ts'
import type { FormOfAddress } from './forms-of-address.ts'
import { FORMS_OF_ADDRESS, LOWER_CASE_NAME } from './forms-of-address.ts'
import { nameEnd } from './name-end.ts'
import type { InSteps } from '../../in-steps.ts'

/** Names after a form of address, a greeting or a role, and under a letter; without these words. */
export function* namesIn(text: string): InSteps<Finding[]> {
  const found: Finding[] = []
  for (const form of FORMS_OF_ADDRESS) {
    for (const { 0: words, index } of text.matchAll(form.expression))
      found.push(...namesAfter(form, text, index + words.length))
    yield
  }
  for (const { 0: whole, 1: name = '', index } of text.matchAll(LOWER_CASE_NAME))
    found.push(toName(index + whole.length - name.length, index + whole.length))
  return found
}

const AND = /(?:,| und| et| e| and| &) /y
const REST = /[\s.!]*$/y

/** As many as somebody names in one breath. */
const MAX_NAMES = 4

function namesAfter({ isSure, isPlural, isSignOff }: FormOfAddress, text: string, from: number) {
  const found: Finding[] = []
  for (let start = from; found.length < MAX_NAMES; start = AND.lastIndex) {
    const end = nameEnd(text, start, isSure)
    REST.lastIndex = end
    if (end === start || (isSignOff && !REST.test(text))) break
    found.push(toName(start, end))
    AND.lastIndex = end
    if (!isPlural || !AND.test(text)) break
  }
  return found
}

const toName = (start: number, end: number): Finding => {
  return { start, end, kind: 'name', replacement: '[name]' }
}
