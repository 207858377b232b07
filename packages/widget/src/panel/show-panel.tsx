import { h, render } from 'preact'
import type { PanelView } from '../candor.ts'
import type { Core } from '../core.ts'
import { loadMessages } from '../messages/load-messages.ts'
import type { Options } from '../options.ts'
import { onEscape } from './on-escape.ts'
import panelStyles from './panel.css.ts'
import { PanelFrame } from './panel-frame.tsx'
import { createPanelState } from './panel-state.ts'

export interface Panel {
  /** Shows it, and moves the focus into it where that is still with `before`. */
  open(view: PanelView | undefined, before: Element | null): Promise<void>
  /** Hides it and gives the focus back. */
  close(): void
  isOpen(): boolean
  /** Begins to show in the page what the content file has for it. */
  guide(): Promise<void>
  remove(): void
}

export interface ShowParts {
  core: Core
  root: ShadowRoot
  launcher: HTMLButtonElement
  options: Options
  /** Primary subtag of the language to speak in. */
  language: string
  /** Adds styles. */
  adopt: (css: string) => void
}

export async function showPanel(parts: ShowParts): Promise<Panel> {
  const { root, launcher, language, adopt } = parts
  const t = await loadMessages(language)
  const mount = document.createElement('div')
  /** To the thanks where there are some: only what is moved to is heard for certain. */
  const focus = () =>
    (
      mount.querySelector<HTMLElement>('.view > div > [tabindex]') ?? mount.querySelector('div')
    )?.focus()
  const draw = () => {
    const hadFocus = root.activeElement
    render(<PanelFrame state={state} close={close} />, mount)
    // The button that was pressed may be gone; whoever uses the keyboard goes on in the panel.
    if (hadFocus && !root.activeElement) focus()
  }
  const state = createPanelState({ ...parts, t, draw })
  adopt(panelStyles)
  root.append(mount)
  let stopRoute: (() => void) | undefined
  let stopGuide: (() => void) | undefined
  let returnTo: Element | null = null

  function setOpen(isOpen: boolean): void {
    launcher.ariaExpanded = String(isOpen)
    state.set({ isOpen, sent: undefined })
  }

  /** What is said is about the screen at its first word, also where this cannot be loaded. */
  async function followRoute(): Promise<void> {
    const { watchRoute } = await import('../context/watch-route.ts')
    stopRoute?.()
    if (state.now.isOpen) stopRoute = watchRoute(state.locate)
  }

  function close(): void {
    if (!state.now.isOpen) return
    stopRoute?.()
    const hadFocus = root.activeElement
    setOpen(false)
    const target = returnTo?.isConnected ? returnTo : launcher
    if (hadFocus && target instanceof HTMLElement) target.focus()
  }
  const closeByKey = onEscape(close)
  launcher.addEventListener('keydown', (event) => state.now.isOpen && closeByKey(event))

  const panel: Panel = {
    async open(view, before) {
      if (!state.now.isOpen) {
        returnTo = root.activeElement ?? document.activeElement
        setOpen(true)
        void followRoute().catch(() => {})
      }
      if (view) state.show(view)
      // Whoever has gone on working while the panel was loading is left alone.
      if (document.activeElement === before) focus()
      await state.renew()
    },
    close,
    isOpen: () => state.now.isOpen,
    remove() {
      close()
      stopGuide?.()
      render(null, mount)
    },
    async guide() {
      const { startGuide } = await import('../guide/start-guide.tsx')
      stopGuide = startGuide(state, panel)
    },
  }
  return panel
}
