/** German Steuer-ID, eleven digits: one digit repeats, and ISO 7064 MOD 11,10 holds. */
export function isTaxId(digits: string): boolean {
  const first = digits.slice(0, 10)
  const repeats = first.length - new Set(first).size
  const hasOneRepeated = new Set([...first].filter((digit, at) => first.indexOf(digit) < at)).size
  if (hasOneRepeated !== 1 || repeats > 2) return false
  let product = 10
  for (const digit of first) product = (2 * ((Number(digit) + product) % 10 || 10)) % 11
  return (11 - product) % 10 === Number(digits[10])
}
