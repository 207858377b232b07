import type { SurveyQuestion } from '@candor/protocol'

/**
 * A question with its choices, or the rows of a matrix, in the order in which this draft shows
 * them. A choice that is added later leaves the order of the others as it is.
 */
export function inOrder(question: SurveyQuestion, seed: number): SurveyQuestion {
  if (!('shuffle' in question) || question.shuffle !== true) return question
  const sorted = <T extends { id: string }>(things: readonly T[]): T[] =>
    [...things].sort(
      (a, b) => hash(`${seed} ${question.id} ${a.id}`) - hash(`${seed} ${question.id} ${b.id}`),
    )
  return question.type === 'matrix'
    ? { ...question, rows: sorted(question.rows) }
    : { ...question, choices: sorted(question.choices) }
}

/** 32 bits: FNV-1a, stirred as in MurmurHash3, since equal beginnings would stay neighbours. */
function hash(text: string): number {
  let bits = 0x811c9dc5
  for (const character of text) bits = Math.imul(bits ^ (character.codePointAt(0) ?? 0), 0x01000193)
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
