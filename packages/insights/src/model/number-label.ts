import type { Interval } from './interval.ts'

const whole = new Intl.NumberFormat('en-GB')
const percent = new Intl.NumberFormat('en-GB', { style: 'percent' })
const tenths = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})
const signed = new Intl.NumberFormat('en-GB', {
  maximumFractionDigits: 0,
  signDisplay: 'exceptZero',
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
export function meanLabel(mean: number | null, greatest = 5): string {
  return mean === null ? '–' : `${tenths.format(mean)} of ${greatest}`
}

/** `1.8`, of a place in a ranking; a dash where nobody ranked it. */
export function placeLabel(mean: number | null): string {
  return mean === null ? '–' : tenths.format(mean)
}

/** `1.9 – 2.6`; a dash where chance cannot be told. */
export function meanRangeLabel(interval: Interval | null): string {
  return interval ? rangeOf(interval, tenths) : '–'
}

/** `21% – 48%` */
export function shareRangeLabel(interval: Interval | null): string {
  return interval ? rangeOf(interval, percent) : '–'
}

/** `+12`, `−8`; a dash where nobody answered. */
export function scoreLabel(score: number | null): string {
  return score === null ? '–' : minus(score)
}

/** `−8 to +31`: a dash beside a minus would be read as one. */
export function scoreRangeLabel(interval: Interval | null): string {
  return interval ? interval.map(minus).join(' to ') : '–'
}

const rangeOf = ([from, to]: Interval, { format }: Intl.NumberFormat) =>
  `${format(from)} – ${format(to)}`

const minus = (score: number) => signed.format(score).replace('-', '−')

/** `42%`; a dash where nothing was counted. */
export function shareLabel(count: number, n: number): string {
  return n === 0 ? '–' : percent.format(count / n)
}
