/** Payment card, digits only: ISO/IEC 7812, the Luhn sum. */
export function isCard(digits: string): boolean {
  let sum = 0
  for (let back = 1; back <= digits.length; back++) {
    const digit = Number(digits.at(-back))
    const weighted = back % 2 ? digit : digit * 2
    sum += weighted > 9 ? weighted - 9 : weighted
  }
  return sum % 10 === 0
}
