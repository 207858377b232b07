import type { Finding } from './finding.ts'

export type Place = Pick<Finding, 'line' | 'column'>

/** Tells line and column of an offset in the text. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
  return (offset) => {
    const line = lastAtMost(starts, offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}

/** Index of the last number that is not above the bound, of numbers that rise from 0 on. */
function lastAtMost(numbers: readonly number[], bound: number): number {
  let [low, high] = [0, numbers.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= bound) low = middle
    else high = middle
  }
  return low
}
