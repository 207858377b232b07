import type { Core } from './core.ts'

/** Where in the storage of this tab lies what was half said on the page before. */
export const keptKey = ({ scope }: Pick<Core, 'scope'>): string => `candor ${scope}`

/** Whether the page before has left something. */
export function isKept(core: Pick<Core, 'scope'>): boolean {
  try {
    return keptKey(core) in sessionStorage
  } catch {
    // The page's storage is blocked.
    return false
  }
}

export function forgetKept(core: Pick<Core, 'scope'>): void {
  if (isKept(core)) sessionStorage.removeItem(keptKey(core))
}
