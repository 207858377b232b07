import type { MoreMessages } from './en-more.ts'
import type { Messages } from './en.ts'
import { en } from './en.ts'

/** A language is one file with everything; only English, always there, is split in two. */
const LANGUAGES: Record<string, () => Promise<Messages & MoreMessages>> = {
  de: async () => (await import('./de.ts')).de,
}

/** English where the language is not there or cannot be loaded. */
export async function loadMessages(language: string): Promise<Messages> {
  return (await LANGUAGES[language]?.().catch(() => undefined)) ?? en
}
