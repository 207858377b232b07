import type { PlacedFault, WritingList } from '@candor/protocol'
import { type Field, fieldsOf } from './field.ts'
import type { Form } from './form.ts'

/** Characters of one text; as in the content file. */
const MOST = 4000

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Days that come one after the other, and what to say where they do not. */
const ORDER: [first: string, second: string, message: string][] = [
  ['from', 'until', 'This is before the first day. Choose the same day or a later one.'],
  ['from', 'reply.on', 'This is before the day since which it is known. Change one of them.'],
]

/** What is to be put right before it is worth sending; the collector has the last word. */
export function problemsOf(list: WritingList, form: Form): PlacedFault[] {
  const faults = fieldsOf(list, '').flatMap((field) => faultsIn(field, form))
  const isOdd = (at: string) => faults.some((fault) => fault.at === at)
  const disordered = ORDER.flatMap(([first, second, message]) => {
    const [a, b] = [form.plain[first], form.plain[second]]
    const areDays = !isOdd(first) && !isOdd(second)
    return areDays && a && b && b < a ? [{ at: second, message }] : []
  })
  return [...faults, ...disordered]
}

function faultsIn(field: Field, form: Form): PlacedFault[] {
  const { is, at } = field
  const plain = form.plain[at] ?? ''
  if (is === 'choice') return plain ? [] : [{ at, message: 'Choose one.' }]
  if (is === 'day') {
    if (plain) return DAY.test(plain) ? [] : [{ at, message: 'Choose a day, such as 2026-11-30.' }]
    return field.required ? [{ at, message: 'Choose a day.' }] : []
  }
  return is === 'text' ? textFaults(field, form.texts[at] ?? {}) : []
}

function textFaults({ at, required }: Field & { is: 'text' }, texts: Record<string, string>) {
  const said = Object.entries(texts)
  const long = said.filter(([, words]) => words.trim().length > MOST)
  if (long.length > 0)
    return long.map(([language]) => ({
      at: `${at}.${language}`,
      message: `Shorten it to ${MOST.toLocaleString('en')} characters.`,
    }))
  const isBlank = said.every(([, words]) => words.trim() === '')
  return required && isBlank ? [{ at, message: 'Write something, in one language at least.' }] : []
}
