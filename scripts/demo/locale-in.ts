import { LABELS } from '../../packages/widget/src/launcher/launcher.ts'

export const LOCALES = Object.keys(LABELS)

/** What the widget of the demo speaks, by `CANDOR_DEMO_LOCALE`; `null` where that is no language of its own. */
export function localeIn(asked = 'en'): string | null {
  return LOCALES.includes(asked) ? asked : null
}
