import type { ComponentChildren } from 'preact'

/**
 * Preact copies what stands directly in a Fragment of its own by assignment, `constructor` among it,
 * which throws in a page that has frozen `Object.prototype`.
 */
export const Fragment = ({ children }: { children?: ComponentChildren }) => children
