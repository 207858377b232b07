import { expect } from 'chai'
import { isAhv } from './is-ahv.ts'
import { isCard } from './is-card.ts'
import { isCodiceFiscale } from './is-codice-fiscale.ts'
import { isNir } from './is-nir.ts'
import { isPensionNumber } from './is-pension-number.ts'
import { isSalesforceId } from './is-salesforce-id.ts'
import { isSsn } from './is-ssn.ts'
import { isTaxId } from './is-tax-id.ts'

/** Numbers that are documented for tests, and the same with a slip of the hand. */
const CHECKS: [name: string, check: (text: string) => boolean, good: string[], bad: string[]][] = [
  ['isAhv', isAhv, ['7569217076985', '7561234567897'], ['7569217076986', '7569127076985']],
  [
    'isCard',
    isCard,
    ['4111111111111111', '5555555555554444', '378282246310005'],
    ['4111111111111112', '5555555555554443', '378282246310050'],
  ],
  [
    'isCodiceFiscale',
    isCodiceFiscale,
    ['RSSMRA85T10A562S', 'mrtmtt25d09f205z'],
    ['RSSMRA85T10A562T', 'RSSMRA85T01A562S'],
  ],
  ['isNir', isNir, ['255081416802538', '184122A45108933'], ['255081416802537', '184122B45108933']],
  [
    'isPensionNumber',
    isPensionNumber,
    ['15070649C103', '65170839J003'],
    ['15070649C104', '15070649D103'],
  ],
  [
    'isSalesforceId',
    isSalesforceId,
    ['0068b00001NzdhaAAB', '001D000000IqhSLIAZ', '0068b00001Nzdha'],
    ['0068b00001NzdhaAAC', '0068b00001nzdhaAAB', 'donaudampfschif'],
  ],
  [
    'isSsn',
    isSsn,
    ['219099999', '078051120'],
    ['000099999', '666099999', '900099999', '219009999', '219090000'],
  ],
  [
    'isTaxId',
    isTaxId,
    ['86095742719', '47036892816', '65929970489'],
    ['86095742718', '68095742719', '12345678903'],
  ],
]

for (const [name, check, good, bad] of CHECKS)
  describe(name, () => {
    for (const number of good)
      it(`takes ${number}`, () => {
        expect(check(number)).to.equal(true)
      })
    for (const number of bad)
      it(`refuses ${number}`, () => {
        expect(check(number)).to.equal(false)
      })
  })
