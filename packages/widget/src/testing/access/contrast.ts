const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })

/** Pages have few colours, and reading one off takes its time. */
const known = new Map<string, number[]>()

/** Red, green, blue, and how opaque, each from 0 to 255: whatever notation CSS gives it in. */
export function rgbaOf(color: string): number[] {
  const before = known.get(color)
  if (before) return before
  if (!canvas) throw new Error('no canvas')
  canvas.clearRect(0, 0, 1, 1)
  canvas.fillStyle = color
  canvas.fillRect(0, 0, 1, 1)
  const rgba = [...canvas.getImageData(0, 0, 1, 1).data]
  known.set(color, rgba)
  return rgba
}

/** From 1 to 21, by WCAG. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const WEIGHTS = [0.2126, 0.7152, 0.0722]

const luminance = (color: string) =>
  WEIGHTS.reduce((sum, weight, at) => sum + weight * linear((rgbaOf(color)[at] ?? 0) / 255), 0)

const linear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4

/** What an element stands on: the first opaque background around it, be it the page's. */
export function backgroundOf(element: Element): string {
  const { backgroundColor } = getComputedStyle(element)
  if (rgbaOf(backgroundColor)[3] === 255) return backgroundColor
  const root = element.getRootNode()
  const around = element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined)
  if (!around) throw new Error('the page has no background')
  return backgroundOf(around)
}
