/** What a character at an odd place counts, by its place in the alphabet or as a digit. */
const ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
]

/** Italian codice fiscale, 16 characters: the last is the check character of the others. */
export function isCodiceFiscale(text: string): boolean {
  let sum = 0
  for (let at = 0; at < 15; at++) {
    const value = parseInt(text.charAt(at), 36)
    const place = value > 9 ? value - 10 : value
    sum += at % 2 ? place : (ODD[place] ?? 0)
  }
  return parseInt(text.charAt(15), 36) - 10 === sum % 26
}
