import hostStyles from './element.css.ts'
import { shield } from './shield.ts'

export interface HostElement {
  element: HTMLElement
  root: ShadowRoot
  /** Adds styles. */
  adopt: (css: string) => void
  remove: () => void
}

/**
 * Adds the one element that Candor adds. It hangs on `<html>`, beside the body: frameworks that
 * replace the body, and modals that hide the body's children from assistive technology, leave it.
 */
export function addElement(shadow: ShadowRootMode): HostElement {
  const element = document.createElement('candor-widget')
  const root = element.attachShadow({ mode: shadow })
  // A constructed style sheet passes `style-src 'self'`, which a style element does not.
  const adopt = (css: string) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets.push(sheet)
  }
  adopt(hostStyles)
  shield(element)
  document.documentElement.append(element)
  return { element, root, adopt, remove: () => element.remove() }
}
