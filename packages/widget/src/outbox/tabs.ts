/** Tells all who listen under a name, in this and other tabs, that what is kept has changed. */
export function tellTabs(name: string): void {
  const channel = new BroadcastChannel(name)
  channel.postMessage('changed')
  channel.close()
}

/**
 * Calls back when something is told under one of the names.
 *
 * @returns its undo
 */
export function onTold(names: readonly string[], call: () => void): () => void {
  const channels = names.map((name) => new BroadcastChannel(name))
  for (const channel of channels) channel.addEventListener('message', call)
  return () => channels.forEach((channel) => channel.close())
}
