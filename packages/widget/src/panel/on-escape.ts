/** What a key does in what Esc closes, and in the button that opened it. */
export const onEscape = (close: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Escape') return
  // Or a modal dialog of the page would close as well.
  event.preventDefault()
  close()
}
