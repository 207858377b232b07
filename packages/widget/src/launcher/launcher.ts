const LABELS: Record<string, string> = { de: 'Feedback & Hilfe' }

/** The button that opens the panel. Drawn without any library: this is all most pages ever load. */
export function createLauncher(language: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.className = 'launcher'
  button.ariaHasPopup = 'dialog'
  button.ariaExpanded = 'false'
  button.textContent = LABELS[language] ?? 'Feedback & help'
  return button
}
