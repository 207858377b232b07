import { expect } from 'chai'
import { loadMessages } from '../../messages/load-messages.ts'
import { dayInWords } from './day-in-words.ts'
import { localeOf } from './locale-of.ts'

describe('dayInWords', () => {
  const page = document.documentElement
  afterEach(() => page.removeAttribute('lang'))

  for (const [lang, language, day, words, locale] of [
    ['en-GB', 'en', '2026-11-01', '1 November 2026'],
    ['en-US', 'en', '2026-11-01', 'November 1, 2026'],
    ['fr-CH', 'fr', '2026-11-01', '1er novembre 2026'],
    ['fr', 'fr', '2026-11-11', '11 novembre 2026'],
    ['it', 'it', '2026-11-01', '1º novembre 2026'],
    ['de-AT', 'de', '2026-01-01', '1. Jänner 2026'],
    // What the page speaks is not what the widget speaks there, or no language at all.
    ['pt-BR', 'de', '2026-01-01', '1. Januar 2026'],
    ['de-', 'de', '2026-01-01', '1. Januar 2026'],
    // What the integrator says comes first, as far as the widget speaks it.
    ['en-US', 'en', '2026-11-29', '29 November 2026', 'en-GB'],
    ['en', 'en', '2026-11-29', 'November 29, 2026', 'en-US'],
    ['de', 'de', '2026-01-01', '1. Jänner 2026', 'de_AT'],
    ['de-AT', 'de', '2026-01-01', '1. Jänner 2026', 'de'],
    ['en-GB', 'en', '2026-11-29', '29 November 2026', 'pt-BR'],
    // In whatever letters it is said.
    ['en-US', 'en', '2026-11-29', '29 November 2026', 'EN-gb'],
  ] as const)
    it(`says ${words} in a page in ${lang}${locale ? ` set to ${locale}` : ''}`, async () => {
      page.lang = lang
      const options = { collector: location.origin, ...(locale && { locale }) }
      const reader = { t: await loadMessages(language), options }
      expect(dayInWords(day, localeOf(reader))).to.equal(words)
    })
})
