/** What chance decides in the demo. The same seed always tells the same story. */
export interface Luck {
  chance(share: number): boolean
  /** One of the names, each as often as its weight says. */
  pick<Name extends string>(weights: Readonly<Record<Name, number>>): Name
  /** One of some, each as often as the others. */
  any<Item>(items: readonly Item[]): Item
  /** A whole number around a mean, within the scale. */
  around(mean: number, scale: readonly [least: number, greatest: number]): number
}

/** `random`: numbers from 0 to 1. */
export function luckOf(random: () => number): Luck {
  const any = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  return {
    any,
    chance: (share) => random() < share,
    pick: <Name extends string>(weights: Readonly<Record<Name, number>>) => {
      // The keys are the names that were given.
      const names = Object.entries(weights) as [Name, number][]
      let left = random() * names.reduce((sum, [, weight]) => sum + weight, 0)
      const [found] = names.find(([, weight]) => (left -= weight) < 0) ?? any(names)
      return found
    },
    around: (mean, [least, greatest]) => {
      const spread = (greatest - least) * 0.4
      const noise = (random() + random() + random() - 1.5) * spread
      return Math.min(greatest, Math.max(least, Math.round(mean + noise)))
    },
  }
}
