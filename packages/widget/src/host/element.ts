import hostStyles from './element.css.ts'
import { sheetOf } from './sheet-of.ts'

export interface HostElement {
  element: HTMLElement
  root: ShadowRoot
  remove: () => void
}

/**
 * Adds the one element that Candor adds. It hangs on `<html>`, beside the body: frameworks that
 * replace the body, and modals that hide the body's children from assistive technology, leave it.
 */
export function addElement(shadow: ShadowRootMode): HostElement {
  const element = document.createElement('candor-widget')
  const root = element.attachShadow({ mode: shadow })
  root.adoptedStyleSheets = [sheetOf(hostStyles)]
  document.documentElement.append(element)
  return { element, root, remove: () => element.remove() }
}
