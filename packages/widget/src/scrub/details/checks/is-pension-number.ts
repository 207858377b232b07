const WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]

/** German Sozialversicherungsnummer, 8 digits, a letter, 3 digits: VKVV § 4, sums of weighted digits. */
export function isPensionNumber(text: string): boolean {
  const letter = parseInt(text.charAt(8), 36) - 9
  const digits = text.slice(0, 8) + String(letter).padStart(2, '0') + text.slice(9, 11)
  let sum = 0
  WEIGHTS.forEach((weight, at) => {
    const product = weight * Number(digits[at])
    sum += Math.floor(product / 10) + (product % 10)
  })
  return sum % 10 === Number(text[11])
}
