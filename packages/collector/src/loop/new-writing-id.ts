const LENGTH = 12

/** An id that no author gives anything. Says nothing of when or by whom it was made. */
export function newWritingId(): string {
  const random = crypto.getRandomValues(new Uint32Array(LENGTH))
  return `w-${[...random].map((number) => (number % 36).toString(36)).join('')}`
}
