import { expect } from 'chai'
import { spanIn } from './span-in.ts'

/** Engines differ in their spaces, and in the digits of Arabic. */
const said = (language: string, seconds: number) => spanIn(language, seconds).replace(/\s/gu, ' ')

describe('a span of time', () => {
  it('is said in seconds, minutes or, from two hours on, in hours', () => {
    const table: [seconds: number, en: string, de: string, fr: string][] = [
      [0, '', '', ''],
      [5, '5 sec', '5 Sek.', '5 s'],
      [60, '1 min', '1 Min.', '1 min'],
      [61, '2 min', '2 Min.', '2 min'],
      [600, '10 min', '10 Min.', '10 min'],
      [7199, '120 min', '120 Min.', '120 min'],
      [7200, '2 hr', '2 Std.', '2 h'],
      [86_400, '24 hr', '24 Std.', '24 h'],
    ]
    for (const [seconds, en, de, fr] of table)
      expect([said('en', seconds), said('de', seconds), said('fr', seconds)]).to.deep.equal([
        en,
        de,
        fr,
      ])
    for (const [language, hours] of [
      ['it', '24 h'],
      ['es', '24 h'],
      ['ar', `${(24).toLocaleString('ar')} س`],
    ] as const)
      expect(said(language, 86_400)).to.equal(hours)
  })
})
