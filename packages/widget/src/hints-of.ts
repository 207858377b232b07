import { browserClock } from './clock.ts'
import type { Core } from './core.ts'
import { dayOf } from './day-of.ts'
import type { Hints } from './hints/create-hints.ts'
import { createHints } from './hints/create-hints.ts'
import { withResolved } from './progress/progress.ts'
import { createProgressShelf } from './progress/shelf.ts'

/** One for each widget: what was put right is counted once. */
const made = new WeakMap<Core, Hints>()

/** What the content file hints at on the screen. What was put right counts where progress is kept. */
export function hintsOf(core: Core): Hints {
  const hints = made.get(core) ?? createHints(partsOf(core))
  made.set(core, hints)
  return hints
}

function partsOf({ ready, context, store, scope, over }: Core) {
  const shelf = createProgressShelf(store, scope)
  return {
    content: ready,
    context,
    over,
    clock: browserClock,
    facts: () => ({
      today: dayOf(new Date()),
      language: document.documentElement.lang,
    }),
    onResolved: (id: string) => shelf.change((progress) => withResolved(progress, id)),
  }
}
