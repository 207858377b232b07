import type { Acts, Candor } from './candor.ts'
import { CandorError } from './candor-error.ts'
import { createContentSource } from './content/content-source.ts'
import { addElement } from './host/element.ts'
import { keptSpot } from './host/spot.ts'
import { languageOf } from './language.ts'
import { createLauncher, isRightToLeft } from './launcher/launcher.ts'
import type { Options } from './options.ts'
import { once } from './once.ts'
import { hasOutbox } from './outbox/has-outbox.ts'
import type { Panel } from './panel/show-panel.tsx'
import type { Running } from './running.ts'
import { RUNNING } from './running.ts'
import { whenIdle } from './when-idle.ts'

/** Loads the parts that are not there from the start. */
export interface Parts {
  app: () => Promise<typeof import('./app.ts')>
  keepPlace: () => Promise<typeof import('./host/keep-place.ts')>
}

const ACTS: (keyof Acts)[] = [
  'send',
  'preview',
  'ledger',
  'withdraw',
  'decline',
  'postpone',
  'erase',
  'content',
]

/** A part of the widget could not be loaded. */
function unreached(cause: unknown): never {
  throw new CandorError('the collector is not reached, and nothing is kept: try again', { cause })
}

/** By the handle that the page has: one that was started anew has another one's. */
function forget(page: Running): void {
  if (window.candor === page[RUNNING]?.candor) Reflect.deleteProperty(window, 'candor')
  delete page[RUNNING]
}

export function start(options: Options, parts: Parts): Candor {
  const page = document as Running
  const running = page[RUNNING]
  if (running?.element.isConnected) return running.candor
  if (!/^https?:\/\//.test(options.collector))
    throw new CandorError('collector must be like https://candor.example.com')
  // What the page has taken out for good.
  running?.candor.destroy()

  const { element, root, adopt, remove } = addElement(options.shadow ?? 'closed')
  const language = languageOf(options.locale)
  const launcher = createLauncher(language)
  const [dir, side] = isRightToLeft(launcher) ? ['rtl', 'left'] : ['ltr', 'right']
  element.dir = dir
  element.dataset['at'] = keptSpot() ?? options.position ?? `bottom-${side}`
  root.append(launcher)
  let destroyed = false
  let panel: Panel | undefined

  const undo: (() => unknown)[] = [remove, () => forget(page)]
  const settleIn = once(async () => {
    const { keepPlace } = await parts.keepPlace()
    if (!destroyed) undo.push(keepPlace(element, launcher, () => start(options, parts)))
  })
  const settled = () => settleIn().catch(() => undefined)

  const content = createContentSource(options)
  const load = once(async () => {
    const { createCore, showPanel } = await parts.app().catch(unreached)
    if (destroyed) throw new CandorError('destroyed')
    const core = createCore(options, content)
    undo.push(core.stop)
    return { core, showPanel }
  })
  const loadPanel = once(async () => {
    const { core, showPanel } = await load()
    return (panel = await showPanel({ core, root, launcher, options, language, adopt }))
  })
  const core = async () => {
    const { core } = await load()
    if (destroyed) throw new CandorError('destroyed')
    return core
  }
  const acts = async () => (await core()).acts().catch(unreached)
  const act =
    (name: keyof Acts) =>
    async (...given: never[]) =>
      ((await acts())[name] as (...given: never[]) => unknown)(...given)
  const candor: Candor = {
    async open(view) {
      const before = document.activeElement
      try {
        // Outside an open dialog of the page it is refused the focus.
        const [shown] = await Promise.all([loadPanel(), settled()])
        if (!destroyed) await shown.open(view, before)
      } catch (error) {
        if (!destroyed) console.warn('Candor could not open:', error)
      }
    },
    close: () => panel?.close(),
    flush: async () => (await core()).flush(),
    ...(Object.fromEntries(ACTS.map((name) => [name, act(name)])) as unknown as Acts),
    destroy: () => {
      destroyed = true
      panel?.remove()
      for (const step of undo.splice(0)) step()
    },
  }
  launcher.addEventListener('click', () => (panel?.isOpen() ? panel.close() : void candor.open()))
  launcher.addEventListener('pointerenter', () => void load().catch(() => undefined))
  whenIdle(async () => {
    if (destroyed) return
    await settled()
    // What an earlier page left unsent is sent without waiting for someone to open the panel.
    if (await hasOutbox(options)) await load().catch(() => undefined)
    // Whatever a content file has beside its version and its site may be shown in the page.
    if (!Object.keys(await content())[2]) return
    await loadPanel()
      .then((panel) => panel.guide())
      .catch(() => undefined)
  })
  page[RUNNING] = { element, candor }
  return candor
}
