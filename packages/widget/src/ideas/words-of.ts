/** The words of a text, each once, without capitals and accents: `Für Geräte` is `fur`, `gerate`. */
export const wordsOf = (text: string): string[] => [
  ...new Set(
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  ),
]
