import { monthNames, supported, toName } from './month-names.ts'

/** Characters. What is longer is a text that mentions a date. */
const LONGEST = 40

/** Years of another calendar, and dates that stand for none, lie before it. */
const EARLIEST = '1900'

/** `T10:30:00.000Z`, ` 10:30 AM`, `, 10:30 Uhr`: the day that is written counts, in any zone. */
const TIME =
  /(^|T|,?\s)\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?(Z|[+-]\d{2}:?\d{2}|\s?[ap]\.?m\b\.?|\s?Uhr)?/i

const YEAR_FIRST = /^(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})\.?$/
const YEAR_LAST = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})$/

/**
 * The days that a date may mean, each `YYYY-MM-DD`: one for `30.11.2026` and `2026-11-30`; two for
 * `03/04/2026` where the language of the page does not tell the order; none for what is no date, or
 * leaves out its century.
 *
 * @param language BCP 47, as the page declares it; empty where it does not.
 */
export function daysIn(text: string, language: string): string[] {
  if (text.length > LONGEST) return []
  const date = text.trim().replace(TIME, '').trim()
  const days = inDigits(date, language) ?? inWords(date, language)
  return [...new Set(days.filter(isDay))]
}

function inDigits(date: string, language: string): string[] | undefined {
  const [, year, , month, day] = YEAR_FIRST.exec(date) ?? []
  if (year) return [toDay(year, month, day)]
  const [, first, separator, second, last] = YEAR_LAST.exec(date) ?? []
  if (!last) return undefined
  const dayFirst = toDay(last, second, first)
  // Nobody writes the month first with dots.
  if (separator === '.') return [dayFirst]
  const monthFirst = toDay(last, first, second)
  const order = orderIn(language)
  const likely = order === 'day' ? [dayFirst] : order === 'month' ? [monthFirst] : []
  return likely.some(isDay) ? likely : [dayFirst, monthFirst]
}

/** English without a country says nothing: `03/04/2026` is in April or in March. */
function orderIn(language: string): 'day' | 'month' | undefined {
  const [locale] = supported(language)
  if (!locale || locale === 'en') return undefined
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short' }).formatToParts(0)
  const first = parts.find(({ type }) => type !== 'literal')?.type
  return first === 'day' || first === 'month' ? first : undefined
}

/** `30 November 2026`, `Mon, Nov 30, 2026`: one year, one day and the name of one month. */
function inWords(date: string, language: string): string[] {
  const numbers = date.match(/\d+/g) ?? []
  const years = numbers.filter((number) => number.length === 4)
  const days = numbers.filter((number) => number.length < 3)
  if (years.length !== 1 || days.length !== 1 || numbers.length !== 2) return []
  const words = date.match(/[\p{L}\p{M}]+/gu) ?? []
  const names = monthNames(language)
  const months = new Set(words.flatMap((word) => [...(names.get(toName(word)) ?? [])]))
  return [...months].map((month) => toDay(years[0], month, days[0]))
}

const toDay = (year = '', month: string | number = '', day = '') =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`

/** Not the 31st of February. */
function isDay(day: string): boolean {
  const time = Date.parse(day)
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
  return isReal && day >= EARLIEST
}
