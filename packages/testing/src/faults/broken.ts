/** Two ways to lose events that others have taken. A test that misses them proves nothing. */
export const BROKEN = ['acknowledge-before-commit', 'delete-before-send'] as const

export type Broken = (typeof BROKEN)[number]
