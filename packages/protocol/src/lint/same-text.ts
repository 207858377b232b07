import type { Text } from '../text.ts'
import { textKeys } from './text-keys.ts'

/** Whether two texts say the same in one of their languages; case and punctuation aside. */
export function sameText(a: Text, b: Text): boolean {
  const keys = textKeys(b)
  return textKeys(a).some((key) => keys.includes(key))
}
