import type { Adapter, Context, FeedbackEvent } from '@candor/protocol'
import type { Input } from './candor.ts'
import { capture } from './capture/capture.ts'
import type { Draft } from './capture/draft.ts'
import { createDraft } from './capture/draft.ts'
import { browserClock } from './clock.ts'
import { createContentSource } from './content/content-source.ts'
import { nameableDepartment } from './content/department.ts'
import type { LoadedContent } from './content/load-content.ts'
import { NO_CONTENT } from './content/load-content.ts'
import { contextOf } from './context/context-of.ts'
import { findAdapter } from './context/find-adapter.ts'
import type { Options } from './options.ts'
import { DEFAULT_DELAY } from './options.ts'
import { openStore } from './outbox/open-store.ts'
import type { Outbox } from './outbox/outbox.ts'
import { createOutbox } from './outbox/outbox.ts'
import { createPipeline } from './pipeline.ts'
import { feedbackRules } from './scrub/feedback-rules.ts'
import type { Scrubbed } from './scrub/scrub.ts'
import { scrub } from './scrub/scrub.ts'
import { fetchTransport } from './transport/fetch-transport.ts'

type FeedbackInput = Extract<Input, { kind: 'feedback' }>

/** All of the widget but what can be seen. */
export interface Core {
  /** Resolves once the content file and what reads this CRM's addresses are there, or cannot be had. */
  ready(): Promise<LoadedContent>
  /** The screen the employee is on. */
  context(): Context
  /**
   * A feedback just as it would leave now.
   *
   * @throws {CandorError}
   */
  prepare(input: FeedbackInput, draft: Draft, context: Context): Scrubbed & FeedbackEvent
  /** Resolves once the event is safe in the outbox. */
  submit(event: Scrubbed, draft: Draft): Promise<void>
  /**
   * Any kind of event, for callers without a preview.
   *
   * @throws {CandorError}
   */
  send(input: Input): Promise<void>
  flush(): Promise<void>
  /** All that was sent from this browser, and what waits. */
  outbox: Outbox
  /** Calls back after the outbox has changed. There is one who listens: the panel's ledger. */
  onChange(call: () => void): void
  stop(): void
}

export function createCore(options: Options): Core {
  const source = createContentSource(options)
  let content = NO_CONTENT
  let adapter: Adapter | undefined
  /** Loaded only where an integrator tells the screen. */
  let clean: ((context: Context) => Context) | undefined
  const outbox = createOutbox(
    options.storage ? Promise.resolve(options.storage) : openStore(),
    `${options.collector} ${options.site ?? ''}`,
  )
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
  addEventListener('pagehide', hide)
  pipeline.resume().catch(() => undefined)

  const ready = async () => {
    const loaded = await source()
    if (options.context) clean = (await import('./context/clean-context.ts')).cleanContext
    const found = adapter ?? (await findAdapter(loaded.adapters, location.hostname, options.app))
    // Both at once, and just before the panel draws: what it shows is what `prepare` makes.
    content = loaded
    adapter = found
    return content
  }
  const context = () =>
    options.context && clean ? clean(options.context()) : contextOf(location.href, adapter)

  const captured = (input: Input, draft: Draft, where: Context) =>
    capture(input, {
      draft,
      context: where,
      department: nameableDepartment(content, options.department),
    })
  const submit: Core['submit'] = (event, { secret }) =>
    pipeline.add(event, 'receipt' in event ? secret : undefined)

  return {
    ready,
    context,
    prepare: (input, draft, where) =>
      scrub<'feedback'>(captured(input, draft, where), feedbackRules),
    submit,
    async send(input) {
      const draft = await createDraft()
      await ready()
      const { rulesOf } = await import('./scrub/rules-of.ts')
      await submit(scrub(captured(input, draft, context()), rulesOf(input.kind)), draft)
    },
    flush: pipeline.flush,
    outbox,
    onChange(call) {
      listener = call
    },
    stop() {
      removeEventListener('pagehide', hide)
      pipeline.stop()
    },
  }
}
