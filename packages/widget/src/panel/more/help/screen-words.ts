import { shownWords } from '../../../scrub/details/shown-words.ts'
import { whenIdle } from '../../../when-idle.ts'

export interface ScreenWords {
  /** What has been read so far. Orders a reading where the screen is a new one. */
  words(): ReadonlySet<string>
  forget(): void
}

/**
 * The words that the page shows, read once for each screen that somebody writes about, while the
 * page has nothing to do. They stay in this variable, and go with the text.
 */
export function createScreenWords(onRead: () => void): ScreenWords {
  let words: ReadonlySet<string> = new Set()
  let address: string | undefined
  const read = () => {
    try {
      // Whoever goes on to another record may still write about the one before.
      words = new Set([...words, ...shownWords(document)])
    } catch {
      // A page that cannot be read has no words.
    }
    onRead()
  }
  return {
    words() {
      if (address !== location.href) whenIdle(read)
      address = location.href
      return words
    },
    forget() {
      words = new Set()
      address = undefined
    },
  }
}
