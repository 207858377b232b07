/** Why there is no body: it is longer than allowed, or it broke off before its end. */
export type Unread = 'too-large' | 'not-json'

/**
 * The body of a request, at most `max` bytes of it. Bytes are counted as they arrive, so a
 * `content-length` that understates, or none at all, gets nobody past the limit.
 */
export async function readBody(
  request: Request,
  max: number,
): Promise<Uint8Array<ArrayBuffer> | Unread> {
  if (Number(request.headers.get('content-length') ?? 0) > max) return 'too-large'
  const reader = request.body?.getReader()
  if (!reader) return new Uint8Array()
  try {
    return await readAll(reader, max)
  } catch {
    // Whoever sent it has gone away: no fault of the collector's, and nobody hears the answer.
    return 'not-json'
  }
}

async function readAll(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  max: number,
): Promise<Uint8Array<ArrayBuffer> | Unread> {
  const chunks: Uint8Array[] = []
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength
    if (size > max) {
      // The rest is not awaited: it may never end.
      void reader.cancel().catch(() => undefined)
      return 'too-large'
    }
    chunks.push(part.value)
  }
  return joined(chunks, size)
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}
