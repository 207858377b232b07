import { shownWords } from '../../../scrub/details/shown-words.ts'
import type { InSteps } from '../../../in-steps.ts'
import { inTurns } from '../../../in-turns.ts'
import { whenIdle } from '../../../when-idle.ts'

export interface ScreenWords {
  /** What has been read so far. Orders a reading where the screen is a new one. */
  words(): ReadonlySet<string>
  forget(): void
}

/**
 * The words that the page shows, read once for each screen that somebody writes about, from when the
 * page has nothing to do, and in turns with it. They stay in this variable, and go with the text.
 */
export function createScreenWords(onRead: () => void): ScreenWords {
  let words: ReadonlySet<string> = new Set()
  let address: string | undefined
  /** How many texts have gone. */
  let gone = 0

  function* read(text: number): InSteps {
    try {
      const shown = yield* shownWords(document)
      // Whoever goes on to another record may still write about the one before.
      if (text === gone) words = new Set([...words, ...shown])
    } catch {
      // A page that cannot be read has no words.
    }
    onRead()
  }
  return {
    words() {
      const text = gone
      if (address !== location.href) whenIdle(() => void inTurns(read(text)))
      address = location.href
      return words
    },
    forget() {
      gone += 1
      words = new Set()
      address = undefined
    },
  }
}
