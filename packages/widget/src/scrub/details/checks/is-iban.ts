/** ISO 13616: the rearranged number modulo 97 is 1. Takes it without spaces. */
export function isIban(compact: string): boolean {
  const digits = (compact.slice(4) + compact.slice(0, 4)).replace(
    /./g,
    (char) => `${parseInt(char, 36)}`,
  )
  return BigInt(digits) % 97n === 1n
}
