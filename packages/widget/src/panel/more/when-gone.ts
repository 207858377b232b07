/**
 * A ref that runs something once its element is shown no longer: the view was left, or the panel
 * closed. To be made once: a new one with each drawing would run each time.
 */
export const whenGone = (run: () => unknown) => (element: Element | null) => {
  // Not while Preact is drawing.
  if (!element) queueMicrotask(() => void run())
}
