/** How many tokens come back, and how many are kept at most. */
export interface Rate {
  perSecond: number
  burst: number
}

/** Tokens that are left, as counted at a time in ms. */
export interface Bucket {
  tokens: number
  at: number
}

/** A bucket from which nothing was taken yet. */
export const fullBucket = ({ burst }: Rate, now: number): Bucket => ({ tokens: burst, at: now })

/**
 * Takes `n` tokens or none. The time moves on in both cases: a clock that was turned back counts
 * from there, and one that jumps ahead gives back one burst at most. More than a burst is taken
 * as a whole burst, so that nothing is refused for ever.
 */
export function take(
  { tokens, at }: Bucket,
  now: number,
  { perSecond, burst, n }: Rate & { n: number },
): { bucket: Bucket; taken: boolean } {
  // Written so that a clock that tells no number gives back nothing.
  const elapsedMs = now > at ? now - at : 0
  const left = Math.min(burst, tokens + (elapsedMs / 1000) * perSecond)
  const wanted = Math.min(n, burst)
  const taken = wanted <= left
  return { bucket: { tokens: taken ? left - wanted : left, at: now }, taken }
}
