import type { Anchor } from '@candor/protocol'
import type { Finding, Start } from './in-page.ts'

/** In the page: what comes to mind first. Looks for everything whenever anything changes. */
export const start: Start = (anchors) => {
  const state: Finding = { found: 0, stop: () => observer.disconnect() }
  const look = () => {
    state.found = anchors.filter((anchor) =>
      anchor.selectors.some((one) => isFound(one, anchor)),
    ).length
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { subtree: true, childList: true, attributes: true })
  return state
}

function isFound(selector: string, { text }: Anchor): boolean {
  const seen = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) =>
      element.getBoundingClientRect().width > 0 &&
      Object.values(text ?? {}).some((one) => element.textContent.includes(one)),
  )
  return seen.length === 1
}
