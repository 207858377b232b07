/**
 * What is long goes into the database in chunks of at most 500 kB, since D1 takes no more than 2 MB in
 * a row or a parameter: UTF-16 units of a text, of up to three bytes each, and keys of 80 bytes.
 */
const MAX_UNITS = 160_000
const MAX_KEYS = 6000

/** No character is divided. */
export function chunksOf(text: string): string[] {
  const chunks: string[] = []
  for (let start = 0; start < text.length;) {
    const end = chunkEnd(text, start)
    chunks.push(text.slice(start, end))
    start = end
  }
  return chunks
}

function chunkEnd(text: string, start: number): number {
  const end = start + MAX_UNITS
  const unit = text.charCodeAt(end)
  return unit >= 0xdc00 && unit <= 0xdfff ? end + 1 : end
}

/** As JSON, in as many parameters as are needed. */
export function keyLists(keys: readonly string[]): string[] {
  const count = Math.ceil(keys.length / MAX_KEYS)
  return Array.from({ length: count }, (_, index) =>
    JSON.stringify(keys.slice(index * MAX_KEYS, (index + 1) * MAX_KEYS)),
  )
}
