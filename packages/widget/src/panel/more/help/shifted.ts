interface Place {
  start: number
  end: number
}

/** Where places of a text are after it was changed in one spot; those that the change touches go. */
export function shifted<P extends Place>(places: readonly P[], from: string, to: string): P[] {
  const by = to.length - from.length
  const shorter = Math.min(from.length, to.length)
  let before = 0
  while (before < shorter && from[before] === to[before]) before += 1
  let after = 0
  while (after < shorter - before && from.at(-1 - after) === to.at(-1 - after)) after += 1
  return places.flatMap((place) => {
    if (place.end <= before) return place
    if (place.start < from.length - after) return []
    return { ...place, start: place.start + by, end: place.end + by }
  })
}
