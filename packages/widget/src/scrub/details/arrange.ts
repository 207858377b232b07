import type { Finding } from './detail.ts'

export interface Arranged extends Finding {
  certain: boolean
}

/**
 * In order, and each character in one detail: what is certain first, then the suspects as they
 * come. Of a suspect stays what no other has taken, as the letter between the digits of
 * `65 170839 J 003`.
 */
export function arrange(text: string, certain: Finding[], suspects: Finding[]): Arranged[] {
  const owners: (Arranged | undefined)[] = Array.from({ length: text.length })
  const take = (finding: Finding, certain: boolean) => {
    const owner = { ...finding, certain }
    for (let at = finding.start; at < finding.end; at++) owners[at] ??= owner
  }
  for (const finding of certain) take(finding, true)
  for (const finding of suspects) take(finding, false)

  const arranged: Arranged[] = []
  for (let start = 0, end = 0; start < text.length; start = end) {
    const owner = owners[start]
    while (end < text.length && owners[end] === owner) end++
    const part =
      owner && (owner.certain ? { ...owner, start, end } : trim(text, owner, [start, end]))
    if (part) arranged.push(part)
  }
  return arranged
}

/** Without the spaces and marks at its ends; nothing where it is nothing else. */
function trim(text: string, owner: Arranged, [from, to]: [number, number]): Arranged | undefined {
  const part = text.slice(from, to)
  const start = part.search(/[\p{L}\p{N}]/u)
  if (start < 0) return undefined
  const end = from + part.replace(/[^\p{L}\p{M}\p{N}]+$/u, '').length
  return { ...owner, start: from + start, end }
}
