/** A whole number as the language writes it: in Arabic with its own digits. */
export function numberIn(language: string): (count: number) => string {
  const format = new Intl.NumberFormat(language)
  return (count) => format.format(count)
}
