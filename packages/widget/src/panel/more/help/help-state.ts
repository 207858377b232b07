import type { Detail } from '../../../scrub/details/detail.ts'
import { lookForDetails } from '../../../scrub/details/details-in.ts'
import type { InSteps } from '../../../in-steps.ts'
import { atOnce } from '../../../in-steps.ts'
import { followField } from './follow-field.ts'
import { inTurns } from '../../../in-turns.ts'
import { createScreenWords } from './screen-words.ts'
import { shifted } from './shifted.ts'

/** Milliseconds without a key before a text is looked at. */
const PAUSE = 400

/** What stands in the list: the same words once, however often they are in the text. */
export type Spotted = Pick<Detail, 'kind' | 'replacement' | 'certain'> & { words: string }

export interface Look {
  /** `undefined` before the first look. */
  spotted: Spotted[] | undefined
  /** Places in the text as it is now. */
  marks: Detail[]
  /** Takes the element that shows the marks; the same for each look at a text. */
  follow: Seen['follow']
}

export interface HelpState {
  /** What was found in the text of a field; a text that is new is looked at after a pause. */
  look(field: string, text: string): Look | undefined
  /** The text with other words in their place. */
  replaced(field: string, text: string, spotted: Spotted): string
  /** Says no more about these words in this text. */
  keep(field: string, spotted: Spotted): void
}

interface Seen {
  /** As it was drawn last. */
  drawn: string
  /** As it was looked at last, and what was found. */
  text: string
  details: Detail[] | undefined
  kept: Set<string>
  follow: (element: HTMLElement | null) => void | (() => void)
}

/** What the help knows of each field; a field that is empty is forgotten. */
export function createHelpState(draw: () => void): HelpState {
  const fields = new Map<string, Seen>()
  const screen = createScreenWords(() => lookAtAll())
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop: (() => void) | undefined

  function lookAtAll(): void {
    stop?.()
    stop = inTurns(looking())
  }

  function* looking(): InSteps<void> {
    for (const seen of fields.values()) yield* lookAt(seen, seen.drawn)
    stop = undefined
    draw()
  }

  function* lookAt(seen: Seen, text: string): InSteps<void> {
    const details = yield* found(text)
    Object.assign(seen, { text, details })
  }

  /** Nothing that goes wrong here may hold up what somebody has to say. */
  function* found(text: string): InSteps<Detail[]> {
    try {
      return yield* lookForDetails(text, screen.words())
    } catch {
      return []
    }
  }

  return {
    look(field, text) {
      if (!text.trim()) {
        if (fields.delete(field)) screen.forget()
        return undefined
      }
      const seen = fields.get(field) ?? createSeen()
      fields.set(field, seen)
      if (text !== seen.drawn) {
        seen.drawn = text
        clearTimeout(timer)
        timer = setTimeout(lookAtAll, PAUSE)
      }
      const isKept = ({ start, end }: Detail) => seen.kept.has(seen.text.slice(start, end))
      const details = seen.details?.filter((one) => one.certain || !isKept(one))
      const marks = shifted(details ?? [], seen.text, text)
      const spotted = details && spottedIn(seen.text, details)
      return { marks, spotted, follow: seen.follow }
    },
    replaced(field, text, { words, replacement }) {
      const replaced = atOnce(found(text))
        .filter(({ start, end }) => text.slice(start, end) === words)
        .reduceRight((rest, at) => rest.slice(0, at.start) + replacement + rest.slice(at.end), text)
      const seen = fields.get(field)
      if (seen) {
        seen.drawn = replaced
        atOnce(lookAt(seen, replaced))
      }
      // Or what was being found in the text before would come in.
      if (stop) lookAtAll()
      return replaced
    },
    keep(field, { words }) {
      fields.get(field)?.kept.add(words)
      draw()
    },
  }
}

const createSeen = (): Seen => ({
  drawn: '',
  text: '',
  details: undefined,
  kept: new Set(),
  follow: (element) => (element ? followField(element) : undefined),
})

function spottedIn(text: string, details: readonly Detail[]): Spotted[] {
  const spotted = details.map(({ start, end, kind, replacement, certain }) => {
    return { kind, replacement, certain, words: text.slice(start, end) }
  })
  const isSame = (a: Spotted, b: Spotted) => a.words === b.words && a.certain === b.certain
  return spotted.filter((one, at) => spotted.findIndex((other) => isSame(one, other)) === at)
}
