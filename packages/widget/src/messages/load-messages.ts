import type { Language } from '../launcher/launcher.ts'
import type { MoreMessages } from './en-more.ts'
import type { Messages } from './en.ts'
import { en } from './en.ts'

type Load = () => Promise<Messages & MoreMessages>

/** A language is one file with everything; only English, always there, is split in two. */
export const LANGUAGES: Record<Exclude<Language, 'en'>, Load> & Partial<Record<string, Load>> = {
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  it: async () => (await import('./it.ts')).it,
  es: async () => (await import('./es.ts')).es,
  ar: async () => (await import('./ar.ts')).ar,
}

/** English where the language is not there or cannot be loaded. */
export async function loadMessages(language: string): Promise<Messages> {
  return (await LANGUAGES[language]?.().catch(() => undefined)) ?? en
}
