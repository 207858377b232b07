/** Reading `5 May` takes English too: systems print it in pages of any language. */
const ALWAYS = 'en'

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  // Some languages inflect the name beside a day: `listopada`, `listopad`.
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
]

/** Making formats of dates is slow; a page has one language. */
const known = new Map<string, ReadonlyMap<string, ReadonlySet<number>>>()

/**
 * What months are called in a language and in English, in small letters and without a dot; a name
 * may mean two months where the languages differ.
 *
 * @param language BCP 47, as a page declares it; one that no browser knows adds nothing.
 */
export function monthNames(language: string): ReadonlyMap<string, ReadonlySet<number>> {
  const names = known.get(language) ?? namesIn([ALWAYS, ...supported(language)])
  known.set(language, names)
  return names
}

export function supported(language: string): string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language.replace('_', '-'))
  } catch {
    return []
  }
}

function namesIn(languages: readonly string[]): Map<string, Set<number>> {
  const names = new Map<string, Set<number>>()
  for (const language of languages)
    for (const form of FORMS) {
      const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month += 1) {
        const name = nameIn(format, month)
        names.set(name, (names.get(name) ?? new Set()).add(month))
      }
    }
  return names
}

function nameIn(format: Intl.DateTimeFormat, month: number): string {
  const parts = format.formatToParts(Date.UTC(2026, month - 1, 1))
  return toName(parts.find(({ type }) => type === 'month')?.value ?? '')
}

export const toName = (word: string): string => word.toLowerCase().replace(/\.$/, '')
