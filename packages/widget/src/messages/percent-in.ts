/** `45%` or `45 %`, as the language writes it; takes 45. */
export function percentIn(language: string): (percent: number) => string {
  const format = new Intl.NumberFormat(language, { style: 'percent' })
  return (percent) => format.format(percent / 100)
}
