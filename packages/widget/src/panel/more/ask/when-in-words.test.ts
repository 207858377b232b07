import { expect } from 'chai'
import { whenInWords } from './when-in-words.ts'

/** By the clock of this browser, wherever it is. */
const now = new Date(2026, 10, 23, 18, 30).getTime()

const told = (instant: Date, language: string, precision: 'minute' | 'day' = 'minute') =>
  whenInWords(instant.getTime(), { now, language, precision })

describe('when somebody is back, in words', () => {
  it('is a time today, a weekday within a week, and else a day', () => {
    const table: [instant: Date, en: string, de: string][] = [
      [new Date(2026, 10, 23, 19), '19:00', '19:00'],
      [new Date(2026, 10, 24, 8), 'Tuesday 08:00', 'Dienstag, 08:00'],
      [new Date(2026, 10, 29, 0, 5), 'Sunday 00:05', 'Sonntag, 00:05'],
      [new Date(2026, 10, 30, 8), 'Monday, November 30 at 08:00', 'Montag, 30. November um 08:00'],
    ]
    for (const [instant, en, de] of table) {
      expect(told(instant, 'en')).to.equal(en)
      expect(told(instant, 'de')).to.equal(de)
    }
  })

  it('leaves out the time where nothing is known but the day', () => {
    expect(told(new Date(2026, 10, 25), 'en', 'day')).to.equal('Wednesday')
    expect(told(new Date(2026, 11, 7), 'de', 'day')).to.equal('Montag, 7. Dezember')
  })
})
