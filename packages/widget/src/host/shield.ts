/**
 * Whatever the platform has a handler for (`onclick`, `ondrop`, `onwheel` …), since host shortcuts,
 * outside-click handlers and drag handlers listen for all of it, and what it has none for.
 */
function ownEventsOf(element: HTMLElement): string[] {
  const types = ['compositionstart', 'compositionupdate', 'compositionend', 'textInput']
  for (const name in element) if (name.startsWith('on')) types.push(name.slice(2))
  return types
}

/**
 * Keeps what happens in the widget from the page, so that typing fires no host shortcut and no
 * modal closes. Nothing but propagation is stopped: text still goes into the field. What a page hears
 * on the way down is stopped by `stopFirst`.
 */
export function shield(element: HTMLElement): void {
  for (const type of ownEventsOf(element))
    element.addEventListener(type, (event) => event.stopPropagation())
}
