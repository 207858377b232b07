const whole = new Intl.NumberFormat('en-GB')
const percent = new Intl.NumberFormat('en-GB', { style: 'percent' })
const tenths = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

/** `1,204` */
export function countLabel(count: number): string {
  return whole.format(count)
}

/** `1,204 answers` */
export function answersLabel(n: number): string {
  return `${whole.format(n)} ${n === 1 ? 'answer' : 'answers'}`
}

/** `2.1 of 5`; a dash where there is no mean. */
export function meanLabel(mean: number | null): string {
  return mean === null ? '–' : `${tenths.format(mean)} of 5`
}

/** `42%`; a dash where nothing was counted. */
export function shareLabel(count: number, n: number): string {
  return n === 0 ? '–' : percent.format(count / n)
}
