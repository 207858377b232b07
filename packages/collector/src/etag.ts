import { digestOf } from './digest.ts'

/** A strong `ETag` for a body. */
export const etagOf = async (body: string): Promise<string> => `"${await digestOf(body)}"`

/** Whether the client has this very body already (`If-None-Match`, RFC 9110 section 13.1.2). */
export function isKnown(request: Request, etag: string): boolean {
  const header = request.headers.get('if-none-match')
  const known = header?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? []
  return known.includes(etag) || known.includes('*')
}
