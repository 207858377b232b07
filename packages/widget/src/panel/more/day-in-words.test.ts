import { expect } from 'chai'
import { dayInWords } from './day-in-words.ts'

describe('dayInWords', () => {
  const page = document.documentElement
  afterEach(() => page.removeAttribute('lang'))

  for (const [lang, language, day, words] of [
    ['en-GB', 'en', '2026-11-01', '1 November 2026'],
    ['en-US', 'en', '2026-11-01', 'November 1, 2026'],
    ['fr-CH', 'fr', '2026-11-01', '1er novembre 2026'],
    ['fr', 'fr', '2026-11-11', '11 novembre 2026'],
    ['it', 'it', '2026-11-01', '1º novembre 2026'],
    ['de-AT', 'de', '2026-01-01', '1. Jänner 2026'],
    // What the page speaks is not what the widget speaks there, or no language at all.
    ['pt-BR', 'de', '2026-01-01', '1. Januar 2026'],
    ['de-', 'de', '2026-01-01', '1. Januar 2026'],
  ] as const)
    it(`says ${words} in a page in ${lang}`, () => {
      page.lang = lang
      expect(dayInWords(day, language)).to.equal(words)
    })
})
