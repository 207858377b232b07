import { expect } from 'chai'
import { scrubText } from './scrub-text.ts'

describe('scrubText', () => {
  const rules: [name: string, text: string, scrubbed: string][] = [
    ['an address', 'ask ann.meier@example.com now', 'ask [e-mail] now'],
    ['an address with umlauts', 'an jörg@müller.example', 'an [e-mail]'],
    ['a link', 'see https://crm.example.com/r/Account/001?x=1, thanks', 'see [link], thanks'],
    ['a link without scheme', 'see www.example.com/meier.', 'see [link].'],
    ['a link right behind a number', 'on +41 44 668 18 00https://x.ch/1', 'on [phone][link]'],
    ['an international phone number', 'call +41 44 668 18 00', 'call [phone]'],
    ['a national phone number', 'call 044 668 18 00', 'call [phone]'],
    ['a phone number with brackets', 'call +49 (0)30 23125 104', 'call [phone]'],
    ['an IBAN', 'to CH93 0076 2011 6238 5295 7 please', 'to [IBAN] please'],
    ['an IBAN that was mistyped', 'to CH93 0076 2011 6238 5295 8', 'to [IBAN]'],
    ['an IBAN with letters', 'FR14 2004 1010 0505 0001 3M02 606', '[IBAN]'],
    ['a Salesforce id', 'record 0068b00001NzdhaAAB fails', 'record [id] fails'],
    ['a UUID', 'see 91330924-802a-4b0d-a900-34fd9d790829', 'see [id]'],
    ['a number with hard spaces', 'card 4111\u00a01111\u00a01111\u00a01111', 'card [number]'],
    ['a number in wide digits', 'no １２３４５６', 'no [number]'],
    ['a date', 'born 03.02.1980', 'born [date]'],
    ['an ISO date', 'since 1980-02-03', 'since [date]'],
    ['a customer number', 'customer 4711-0815', 'customer [number]'],
    ['a social security number', 'AHV 756.9217.0769.85', 'AHV [number]'],
  ]
  for (const [name, text, scrubbed] of rules)
    it(`replaces ${name}`, () => {
      expect(scrubText(text)).to.equal(scrubbed)
    })

  const harmless = [
    'I need 3 clicks and 45 seconds for each of 12 fields.',
    'Since 2024 it is 50 % slower; version 17.0 was better.',
    'The Opportunity screen asks for step 2 before step 1.',
    'Warum muss ich das Abschlussdatum zweimal eingeben?',
    'Costs us 1000 a day',
  ]
  for (const text of harmless)
    it(`leaves alone: ${text}`, () => {
      expect(scrubText(text)).to.equal(text)
    })

  it('finds nothing more in what it has scrubbed', () => {
    for (const [, text] of rules) expect(scrubText(scrubText(text))).to.equal(scrubText(text))
  })
})
