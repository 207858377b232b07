/** None where the browser or the page has taken it away: tabs hear of each other at the next page. */
const channelTo = (name: string) =>
  'BroadcastChannel' in window ? new BroadcastChannel(name) : undefined

/** Tells all who listen under a name, in this and other tabs, that what is kept has changed. */
export function tellTabs(name: string): void {
  const channel = channelTo(name)
  channel?.postMessage('changed')
  channel?.close()
}

/**
 * Calls back when something is told under one of the names.
 *
 * @returns its undo
 */
export function onTold(names: readonly string[], call: () => void): () => void {
  const channels = names.map(channelTo)
  for (const channel of channels) channel?.addEventListener('message', call)
  return () => channels.forEach((channel) => channel?.close())
}
