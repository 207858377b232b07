/** The first of a month, where it is written as no other day is. */
const FIRST: Partial<Record<string, string>> = { fr: '1er', it: '1º' }

/**
 * `1 November 2026` for `2026-11-01`, in the order of the reader's region.
 *
 * @param locale BCP 47, as `localeOf` gives it.
 */
export const dayInWords = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    .formatToParts(new Date(day))
    .map(
      ({ type, value }) => (type === 'day' && value === '1' && FIRST[locale.slice(0, 2)]) || value,
    )
    .join('')
