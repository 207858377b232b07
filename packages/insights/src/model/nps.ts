import type { Interval } from './interval.ts'

/** How many would recommend it (9, 10), would not (0 to 6), or stand between. Reichheld (2003). */
export interface Recommending {
  n: number
  counts: ReadonlyMap<'detractors' | 'passives' | 'promoters', number>
}

export function recommendingOf(counts: ReadonlyMap<string, number>): Recommending {
  const sum = (from: number, to: number) =>
    [...counts].reduce(
      (total, [value, count]) =>
        Number(value) >= from && Number(value) <= to ? total + count : total,
      0,
    )
  const [detractors, passives, promoters] = [sum(0, 6), sum(7, 8), sum(9, 10)]
  return {
    n: detractors + passives + promoters,
    counts: new Map([
      ['detractors', detractors],
      ['passives', passives],
      ['promoters', promoters],
    ]),
  }
}

/** Percent of promoters less percent of detractors, −100 to 100; `null` without answers. */
export function npsOf({ n, counts }: Recommending): number | null {
  if (n === 0) return null
  return (100 * ((counts.get('promoters') ?? 0) - (counts.get('detractors') ?? 0))) / n
}

/** What chance alone could make of the score (95 %); `null` with one answer or none. */
export function npsInterval({ n, counts }: Recommending): Interval | null {
  if (n < 2) return null
  const [p, d] = [(counts.get('promoters') ?? 0) / n, (counts.get('detractors') ?? 0) / n]
  const reach = 1.96 * Math.sqrt((p + d - (p - d) ** 2) / (n - 1))
  return [Math.max(-100, 100 * (p - d - reach)), Math.min(100, 100 * (p - d + reach))]
}
