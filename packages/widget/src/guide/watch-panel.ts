export interface PanelWatch {
  isOpen(): boolean
  stop(): void
}

/** Whether the panel is open, as its launcher says; calls back when it opens. */
export function watchPanel(launcher: HTMLButtonElement, onOpen: () => void): PanelWatch {
  const isOpen = () => launcher.ariaExpanded === 'true'
  const observer = new MutationObserver(() => isOpen() && onOpen())
  observer.observe(launcher, { attributeFilter: ['aria-expanded'] })
  return { isOpen, stop: () => observer.disconnect() }
}
