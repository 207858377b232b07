/** ISO 8601 week of a day, counted from 1970, which began on a Thursday. @param day In days since then, UTC. */
export const weekOf = (day: number): number => Math.floor((day + 3) / 7)
