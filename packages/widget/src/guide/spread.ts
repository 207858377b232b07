export interface Point {
  x: number
  y: number
}

interface Room {
  width: number
  height: number
}

/** Pixels, both ways: what can be hit (WCAG 2.2, 2.5.8). */
export const MARK_SIZE = 24

/** Pixels between two that would lie on each other. */
const GAP = 2

/** Upper left corners of marks around these points, within the window and none on another. */
export function spread(points: readonly Point[], room: Room): Point[] {
  const taken: Point[] = []
  for (const point of points) {
    let at = within(point, room)
    const isTaken = ({ x, y }: Point) =>
      taken.some((one) => Math.abs(one.x - x) < MARK_SIZE && Math.abs(one.y - y) < MARK_SIZE)
    for (let tries = 0; isTaken(at) && tries < points.length; tries += 1)
      at = { ...at, x: at.x < MARK_SIZE ? room.width - MARK_SIZE : at.x - MARK_SIZE - GAP }
    taken.push(at)
  }
  return taken
}

const within = ({ x, y }: Point, { width, height }: Room): Point => ({
  x: clamp(x - MARK_SIZE / 2, 0, width - MARK_SIZE),
  y: clamp(y - MARK_SIZE / 2, 0, height - MARK_SIZE),
})

export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most))
