import type { Text } from '@candor/protocol'

/** Words to show, and their language (BCP 47) for screen readers and hyphenation. */
export interface Label {
  text: string
  lang: string
}

/** Words of this page's own, which is in English. */
export function english(text: string): Label {
  return { text, lang: 'en' }
}

/** A text in English, else in its first language; the id where nothing was written. */
export function labelOf(text: Text | undefined, id: string): Label {
  const languages = Object.entries(text ?? {})
  const [lang, words] = languages.find(([name]) => name === 'en') ?? languages[0] ?? ['en', id]
  return { text: words, lang }
}
