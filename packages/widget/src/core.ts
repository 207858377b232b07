import type { Context, Kind } from '@candor/protocol'
import type { Acts, Input } from './candor.ts'
import { capture } from './capture/capture.ts'
import type { Draft } from './capture/draft.ts'
import { browserClock } from './clock.ts'
import { nameableDepartment } from './content/department.ts'
import type { LoadedContent } from './content/load-content.ts'
import type { Taken } from './content/take.ts'
import { contextOf } from './context/context-of.ts'
import { findAdapter } from './context/find-adapter.ts'
import type { KnownAdapter } from './context/known-adapter.ts'
import type { Options } from './options.ts'
import { DEFAULT_DELAY } from './options.ts'
import { openStore } from './outbox/open-store.ts'
import type { Outbox } from './outbox/outbox.ts'
import { createOutbox } from './outbox/outbox.ts'
import { createPipeline } from './pipeline.ts'
import type { KeyValueStore } from './outbox/store.ts'
import { onTold } from './outbox/tabs.ts'
import type { Rules } from './scrub/rules.ts'
import type { EventOf, Scrubbed } from './scrub/scrub.ts'
import { scrub } from './scrub/scrub.ts'
import { fetchTransport } from './transport/fetch-transport.ts'

/** What an event is made with beside what was said. */
export interface Preparation<K extends Kind> {
  draft: Draft
  context: Context
  rules: Rules<K>
}

/** All of the widget but what can be seen. */
export interface Core {
  /** Resolves once the content file and what reads this CRM's addresses are there, or cannot be had. */
  ready(): Promise<LoadedContent>
  /** The screen the employee is on. */
  context(): Context
  /**
   * An event just as it would leave now.
   *
   * @throws {CandorError}
   */
  prepare<K extends Kind>(input: Input, how: Preparation<K>): Scrubbed & EventOf<K>
  /** Resolves once the event is safe in the outbox. */
  submit(event: Scrubbed, draft: Draft): Promise<void>
  /** What the panel's other views and integrators need, loaded on first need. */
  acts(): Promise<Acts>
  flush(): Promise<void>
  /** All that was sent from this browser, and what waits. */
  outbox: Outbox
  /** What the outbox is kept in; the keys of this collector and site begin with `scope` and a space. */
  store: Promise<KeyValueStore>
  scope: string
  /** Calls back after the outbox has changed. There is one who listens: the panel's ledger. */
  onChange(call: () => void): void
  /** Aborted once the widget is gone. */
  over: AbortSignal
  stop(): void
}

/** @param source The content file, fetched once for all parts of the widget. */
export function createCore(options: Options, source: () => Promise<LoadedContent>): Core {
  let content: LoadedContent = {}
  let adapter: KnownAdapter | undefined
  /** Loaded only where an integrator tells the screen. */
  let clean: ((context: Context) => Context) | undefined
  const store = options.storage ? Promise.resolve(options.storage) : openStore()
  const scope = `${options.collector} ${options.site ?? ''}`
  const outbox = createOutbox(store, scope)
  let listener = () => {}
  const pipeline = createPipeline({
    outbox,
    transport: options.transport ?? fetchTransport(options.collector),
    clock: browserClock,
    random: Math.random,
    site: options.site,
    delayMs: 1000 * (options.delay ?? DEFAULT_DELAY),
    onChange: () => listener(),
  })
  const hide = () => void pipeline.hide().catch(() => undefined)
  const over = new AbortController()
  addEventListener('pagehide', hide, { signal: over.signal })
  pipeline.resume().catch(() => undefined)
  // What was erased or withdrawn in another tab must not leave with this one, nor be shown by it.
  const stopTelling = onTold(
    [scope],
    () =>
      void outbox.entries().then(
        () => listener(),
        () => {},
      ),
  )

  const ready = async () => {
    const loaded = await source()
    let taken: Taken = { content: loaded.v === 1 ? { v: 1 } : {} }
    // Beside its version and its site there is something to look at.
    if (Object.keys(loaded)[2])
      taken = await import('./content/take.ts')
        .then((part) => part.take(loaded, options.app))
        .catch(() => ({ content: {} }))
    if (options.context) clean = (await import('./context/clean-context.ts')).cleanContext
    // Both at once, and just before the panel draws: what it shows is what `prepare` makes.
    adapter ??= taken.adapter ?? (await findAdapter(location.hostname, options.app))
    content = taken.content
    return content
  }
  const context = () =>
    options.context && clean ? clean(options.context()) : contextOf(location.href, adapter)

  const core: Core = {
    ready,
    context,
    prepare: (input, { draft, context, rules }) => {
      const department = nameableDepartment(content, options.department)
      return scrub(capture(input, { draft, context, department }), rules)
    },
    submit: (event, { secret }) => pipeline.add(event, 'receipt' in event ? secret : undefined),
    acts: async () => (await import('./acts.ts')).createActs(core, options),
    flush: pipeline.flush,
    outbox,
    store,
    scope,
    onChange(call) {
      listener = call
    },
    over: over.signal,
    stop() {
      over.abort()
      pipeline.stop()
      stopTelling()
      // An open database would be kept for as long as the page, and all that hangs on it.
      void store.then((opened) => opened.close?.())
    },
  }
  return core
}
