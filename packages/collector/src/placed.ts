/** What a choice of a ranking is counted under: `speed.1` where it came first. Ids hold no dots. */
export const placed = (choice: string, index: number): string => `${choice}.${index + 1}`
