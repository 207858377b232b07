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
  /** That was read last; none where there is no text to read it for. */
  let address: string | undefined

  function* read(): InSteps {
    try {
      const shown = yield* shownWords(document)
      // Whoever goes on to another record may still write about the one before.
      if (address) words = new Set([...words, ...shown])
    } catch {
      // A page that cannot be read has no words.
    }
    onRead()
  }
  return {
    words() {
      if (address !== location.href) whenIdle(() => inTurns(read()))
      address = location.href
      return words
    },
    forget() {
      words = new Set()
      address = undefined
    },
  }
}
