/**
 * A native modal dialog makes everything outside it inert, popovers too. While one is open the
 * element lives in the topmost of them; it moves back when that closes or is taken out of the page.
 *
 * @returns its undo
 */
export function followModal(element: HTMLElement): () => void {
  let stack = [...document.querySelectorAll('dialog:modal')]
  const removals = new MutationObserver(() => follow())
  const follow = () => {
    stack = stack.filter((dialog) => dialog.isConnected && dialog.matches(':modal'))
    const home = stack.at(-1) ?? document.documentElement
    if (element.parentNode === home) return
    home.append(element)
    removals.disconnect()
    if (stack.length > 0) removals.observe(document, { childList: true, subtree: true })
  }
  const onToggle = ({ target }: Event) => {
    if (target instanceof HTMLDialogElement && !stack.includes(target)) stack.push(target)
    follow()
  }
  document.addEventListener('toggle', onToggle, true)
  follow()
  return () => {
    document.removeEventListener('toggle', onToggle, true)
    removals.disconnect()
  }
}
