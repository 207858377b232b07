/** The first of a month, where it is written as no other day is. */
const FIRST: Partial<Record<string, string>> = { fr: '1er', it: '1º' }

/** `1 November 2026` for `2026-11-01`, in the order of the reader's region. */
export const dayInWords = (day: string, language: string): string =>
  new Intl.DateTimeFormat(localeFor(language), { dateStyle: 'long', timeZone: 'UTC' })
    .formatToParts(new Date(day))
    .map(({ type, value }) => (type === 'day' && value === '1' && FIRST[language]) || value)
    .join('')

/** The language as the page or the browser has it, with its region: `en-GB` for `en`. */
function localeFor(language: string): string {
  const all = [document.documentElement.lang, ...navigator.languages]
  const own = all.find((one) => one.startsWith(`${language}-`))
  try {
    return Intl.getCanonicalLocales(own)[0] ?? language
  } catch {
    // A page may say anything.
    return language
  }
}
