/** Where the lead's token is kept between reloads: this tab only. */
export interface TokenStore {
  read(): string | null
  write(token: string): void
  clear(): void
}

const KEY = 'candor-token'

/** Keeps the token in `sessionStorage`; where that is blocked, in memory until the page goes. */
export function createTokenStore(storage: () => Storage): TokenStore {
  let kept: string | null = null
  const attempt = <Result>(act: (session: Storage) => Result): Result | null => {
    try {
      return act(storage())
    } catch {
      return null
    }
  }
  return {
    read: () => kept ?? attempt((session) => session.getItem(KEY)),
    write: (token) => {
      kept = token
      attempt((session) => session.setItem(KEY, token))
    },
    clear: () => {
      kept = null
      attempt((session) => session.removeItem(KEY))
    },
  }
}
