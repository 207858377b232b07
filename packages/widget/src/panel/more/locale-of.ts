import type { PanelParts } from '../panel-state.ts'

/**
 * The language that is spoken, with the reader's region where it is known: `en-GB` for `en`, as the
 * integrator, the page or the browser has it.
 */
export function localeOf({ t, options }: Pick<PanelParts, 't' | 'options'>): string {
  const { lang } = document.documentElement
  const all = [options.locale?.replace('_', '-') ?? '', lang, ...navigator.languages]
  const own = all.find((one) => one.toLowerCase().startsWith(`${t.language}-`))
  try {
    return Intl.getCanonicalLocales(own)[0] ?? t.language
  } catch {
    // A page may say anything.
    return t.language
  }
}
