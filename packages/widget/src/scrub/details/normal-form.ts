/** A part of a text that NFKC turns into `text` whatever stands around it. */
export interface Chunk {
  /** UTF-16 index in the original. */
  start: number
  end: number
  /** UTF-16 index in the normal form. */
  from: number
  to: number
}

/** The text as `scrubText` sees it, and the way back to the text as it was written. */
export interface NormalForm {
  text: string
  chunks: readonly Chunk[]
}

const normal = (text: string) => text.normalize('NFKC')

export function normalForm(original: string): NormalForm {
  const parts: { raw: string; text: string }[] = []
  for (const [raw] of original.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const last = parts.at(-1)
    const text = normal(raw)
    // Some characters join the one before them: Hangul vowels, the sound marks of narrow Katakana.
    const joined = last && raw > '\u007f' ? normal(last.raw + raw) : ''
    if (last && joined && joined !== last.text + text) {
      last.raw += raw
      last.text = joined
    } else parts.push({ raw, text })
  }
  let end = 0
  let to = 0
  const chunks = parts.map(({ raw, text }) => {
    const chunk = { start: end, end: end + raw.length, from: to, to: to + text.length }
    end = chunk.end
    to = chunk.to
    return chunk
  })
  return { text: parts.map(({ text }) => text).join(''), chunks }
}
