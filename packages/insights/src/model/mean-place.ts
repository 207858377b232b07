/** How one choice was ranked: how often it came first, second and so on. */
export interface Ranked {
  choice: string
  /** By place, from `1`. */
  counts: Map<string, number>
  n: number
  /** 1 where all put it first; `null` where nobody ranked it. */
  mean: number | null
}

/**
 * The choices of a ranking, best mean place first. `counts` as in a report: `speed.1` is how often
 * `speed` came first.
 */
export function rankedChoices(
  counts: ReadonlyMap<string, number>,
  choices: readonly string[],
): Ranked[] {
  return choices
    .map((choice) => rankedOf(choice, counts))
    .toSorted((a, b) => (a.mean ?? Infinity) - (b.mean ?? Infinity))
}

function rankedOf(choice: string, all: ReadonlyMap<string, number>): Ranked {
  const own = [...all].filter(([value]) => value.startsWith(`${choice}.`))
  const counts = new Map(own.map(([value, count]) => [value.slice(choice.length + 1), count]))
  const n = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const places = [...counts].reduce((sum, [place, count]) => sum + Number(place) * count, 0)
  return { choice, counts, n, mean: n === 0 ? null : places / n }
}
