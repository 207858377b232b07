import type { Clock } from '../clock.ts'
import type { Asked } from './ask-where.ts'

/** Milliseconds for which a card says that all is right; then it has nothing to say any more. */
const SAID_FOR = 6_000

interface HintParts {
  /** What the card holds. */
  held: Element
  watch: Asked['watch']
  clock: Clock
  tell: (isRight: boolean) => void
  close: () => void
}

/**
 * Tells when what a hint is about is right, and when it is not any more. A while later the card goes
 * by itself, unless somebody is in it or points at it.
 *
 * @returns its undo
 */
export function followHint({ held, watch, clock, tell, close }: HintParts): () => void {
  let cancel: (() => void) | undefined
  const stay = () => {
    cancel?.()
    cancel = undefined
  }
  const goSoon = () => {
    cancel = clock.after(SAID_FOR, () =>
      held.parentElement?.matches(':hover, :focus-within') ? goSoon() : close(),
    )
  }
  const stop = watch?.((holds) => {
    tell(!holds)
    if (holds) stay()
    // It may be read many times that all is right, where the page changes beside the field.
    else if (!cancel) goSoon()
  })
  return () => {
    stop?.()
    stay()
  }
}
