import type { Candor, PanelView } from '../candor.ts'
import { init } from '../init.ts'
import type { Options } from '../options.ts'
import { recordingTransport } from './answers.ts'

export interface OpenWidget {
  candor: Candor
  element: HTMLElement
  root: ShadowRoot
  batches: ReturnType<typeof recordingTransport>['batches']
}

/** A widget in the test's own page, with an open shadow root and a transport that accepts all. */
export function startWidget(options: Partial<Options> = {}): OpenWidget {
  const { batches, transport } = recordingTransport()
  const candor = init({
    collector: location.origin,
    content: { v: 1, site: 'acme' },
    shadow: 'open',
    locale: 'en',
    transport,
    ...options,
  })
  const element = document.querySelector<HTMLElement>('candor-widget')
  if (!element?.shadowRoot) throw new Error('the widget is not there')
  return { candor, element, root: element.shadowRoot, batches }
}

export async function openWidget(
  options: Partial<Options> = {},
  view: PanelView = 'feedback',
): Promise<OpenWidget> {
  const widget = startWidget(options)
  await widget.candor.open(view)
  return widget
}

/** The first element of a selector whose text or label is that. */
export function find<E extends HTMLElement>(
  root: ParentNode & Node,
  selector: string,
  text = '',
): E {
  const found = [...root.querySelectorAll<E>(selector)].find((one) =>
    `${one.ariaLabel ?? ''} ${one.textContent ?? ''}`.includes(text),
  )
  if (!found) throw new Error(`no ${selector} with "${text}" in ${root.textContent}`)
  return found
}

export function type(root: ShadowRoot, text: string): void {
  const area = find<HTMLTextAreaElement>(root, 'textarea')
  area.value = text
  area.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/** Resolves once the condition holds; looks after each change of the page. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(requestAnimationFrame)
}
