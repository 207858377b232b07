const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'

/** Salesforce record id: of 15 characters in mixed case, or 18 of which the last 3 say which are capitals. */
export function isSalesforceId(id: string): boolean {
  if (id.length === 15) return /^(?:\d|a\d)(?=.*[a-z]).*[A-Z]/.test(id)
  return [0, 5, 10].every((from, block) => {
    let capitals = 0
    for (let at = 0; at < 5; at++) if (/[A-Z]/.test(id.charAt(from + at))) capitals += 1 << at
    return LETTERS[capitals] === id[15 + block]
  })
}
