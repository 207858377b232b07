/** Milliseconds. No single command of a test takes as long. */
const PATIENCE = 30_000

/** Sends one command; resolves with its value. */
export type Command = (method: string, path: string, body?: object) => Promise<unknown>

/**
 * Speaks WebDriver (https://www.w3.org/TR/webdriver2) with the server at an address.
 *
 * @throws what the server says of a command that it could not carry out
 */
export const webdriver =
  (address: string): Command =>
  async (method, path, body) => {
    const response = await fetch(address + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE),
    })
    const { value } = (await response.json()) as { value: unknown }
    if (response.ok) return value
    const { error, message } = value as { error: string; message: string }
    throw new Error(`WebDriver ${method} ${path}: ${error}: ${message}`)
  }
