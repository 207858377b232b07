import { listen } from './listen.ts'

/** For a server that is to be told its port: one that was free a moment ago. */
export async function freePort(): Promise<number> {
  const { url, close } = await listen(() => {})
  await close()
  return Number(new URL(url).port)
}
