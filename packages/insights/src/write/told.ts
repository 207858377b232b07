/** What just happened, in words, and what may be done about it. */
export interface Told {
  says: string
  act?: { words: string; do: () => void }
}
