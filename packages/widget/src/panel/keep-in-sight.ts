/** What has the focus, where something has come to stand above it. */
export const keepInSight = (root: ShadowRoot): void =>
  root.activeElement?.scrollIntoView({ block: 'nearest' })
