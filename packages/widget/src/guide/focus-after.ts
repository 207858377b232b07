/**
 * To be called before something is drawn, and what it gives after: the button that was pressed may
 * be gone, and whoever uses the keyboard goes on beside it.
 */
export function focusAfter(
  root: ShadowRoot,
  mount: HTMLElement,
  launcher: HTMLElement,
): (mark: string | undefined) => void {
  const before = root.activeElement
  return (mark) => {
    if (!before || root.activeElement) return
    const marks = [...mount.querySelectorAll<HTMLButtonElement>('.mark')]
    const next =
      mount.querySelector<HTMLElement>('.place-card:not([hidden])') ??
      mount.querySelector<HTMLElement>('.bubble button') ??
      marks.find(({ name }) => name === mark) ??
      launcher
    next.focus({ preventScroll: true })
  }
}
