import type { Candor } from '@candor/widget'
import { pageWidgets } from './page-widgets.ts'

/** Ends the extension's widget as soon as the page brings one of its own, which its scripts hold. */
export function giveWay({ destroy }: Pick<Candor, 'destroy'>): void {
  const arrivals = new MutationObserver((changes) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes])
    if (!added.some(isWidget) || pageWidgets().length < 2) return
    arrivals.disconnect()
    destroy()
  })
  arrivals.observe(document.documentElement, { childList: true })
}

const isWidget = ({ nodeName }: Node) => nodeName.toLowerCase() === 'candor-widget'
