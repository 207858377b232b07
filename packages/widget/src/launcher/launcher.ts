/** What the button says, by language: the languages that Candor speaks. Each has a file of messages. */
export const LABELS = {
  en: 'Feedback & help',
  de: 'Feedback & Hilfe',
  fr: 'Avis et aide',
  it: 'Feedback e aiuto',
  es: 'Opinión y ayuda',
  ar: 'الآراء والمساعدة',
}

export type Language = keyof typeof LABELS

/** Letters of Hebrew, Arabic and their neighbours in Unicode. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/

export const isRightToLeft = (launcher: HTMLElement): boolean =>
  RIGHT_TO_LEFT.test(launcher.textContent)

/** The button that opens the panel. Drawn without any library: this is all most pages ever load. */
export function createLauncher(language: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.className = 'launcher'
  button.ariaHasPopup = 'dialog'
  button.ariaExpanded = 'false'
  button.lang = language in LABELS ? language : 'en'
  button.textContent = LABELS[button.lang as Language]
  return button
}
