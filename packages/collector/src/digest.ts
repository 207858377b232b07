// Where Node's own crypto is at hand it takes a thirtieth of the time of WebCrypto's promises.
const node = globalThis.process?.getBuiltinModule?.('node:crypto')

/** SHA-256 of a text's UTF-8 bytes, base64url without padding (43 characters). */
export async function digestOf(text: string): Promise<string> {
  if (node?.hash) return node.hash('sha256', text, 'base64url')
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
