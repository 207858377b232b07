import { isAhv } from './checks/is-ahv.ts'
import { isCard } from './checks/is-card.ts'
import { isCodiceFiscale } from './checks/is-codice-fiscale.ts'
import { isIban } from './checks/is-iban.ts'
import { isNir } from './checks/is-nir.ts'
import { isPensionNumber } from './checks/is-pension-number.ts'
import { isSalesforceId } from './checks/is-salesforce-id.ts'
import { isSsn } from './checks/is-ssn.ts'
import { isTaxId } from './checks/is-tax-id.ts'
import type { DetailKind, Finding } from './detail.ts'
import type { InSteps } from '../../in-steps.ts'

interface IdentityNumber {
  kind: DetailKind
  expression: RegExp
  replacement: string
  /** Gets what was found without spaces and marks between. */
  holds: (compact: string) => boolean
}

/** Characters of an IBAN by country. The core takes any length, and trips over a word behind it. */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  CH: 21,
  DE: 22,
  ES: 24,
  FR: 27,
  GB: 22,
  IT: 27,
  LI: 21,
  LU: 20,
  NL: 18,
}
const ibans = Object.entries(IBAN_LENGTHS).map(
  ([country, length]) => String.raw`${country}\d\d(?: ?[A-Z\d]){${length - 4}}`,
)

/** The strongest check first: it gives the name where several fit. */
const IDENTITY_NUMBERS: readonly IdentityNumber[] = [
  {
    kind: 'IBAN',
    expression: new RegExp(String.raw`\b(?:${ibans.join('|')})\b`, 'gi'),
    replacement: '[IBAN]',
    holds: isIban,
  },
  {
    kind: 'NIR',
    expression:
      /\b[12][ .]?\d\d[ .]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .]?(?:\d\d|2[AB])[ .]?\d{3}[ .]?\d{3}[ .]?\d\d\b/gi,
    replacement: '[number]',
    holds: isNir,
  },
  {
    kind: 'AHV',
    expression: /\b756[ .]?\d{4}[ .]?\d{4}[ .]?\d\d\b/g,
    replacement: '[number]',
    holds: isAhv,
  },
  {
    kind: 'codice-fiscale',
    expression:
      /\b[A-Z]{3} ?[A-Z]{3} ?[\dL-NP-V]{2} ?[A-EHLMPR-T] ?[\dL-NP-V]{2} ?[A-Z][\dL-NP-V]{3} ?[A-Z]\b/gi,
    replacement: '[id]',
    holds: isCodiceFiscale,
  },
  {
    kind: 'tax-id',
    expression: /\b[1-9]\d ?\d{3} ?\d{3} ?\d{3}\b/g,
    replacement: '[number]',
    holds: isTaxId,
  },
  {
    kind: 'pension-number',
    expression: /\b\d\d ?\d{6} ?[A-Z] ?\d{3}\b/gi,
    replacement: '[id]',
    holds: isPensionNumber,
  },
  {
    kind: 'card',
    expression: /\b[2-6]\d{3}(?:[ -]?\d){9,15}\b/g,
    replacement: '[number]',
    holds: isCard,
  },
  {
    kind: 'SSN',
    expression: /\b\d{3}[ -]\d\d[ -]\d{4}\b/g,
    replacement: '[number]',
    holds: isSsn,
  },
  {
    kind: 'id',
    expression: /\b[A-Za-z\d]{15}(?:[A-Z0-5]{3})?\b/g,
    replacement: '[id]',
    holds: isSalesforceId,
  },
]

/** Numbers that an authority, a bank or the CRM gave out: the shape fits and so does the checksum. */
export function* identityNumbersIn(text: string): InSteps<Finding[]> {
  const found: Finding[] = []
  for (const { kind, expression, replacement, holds } of IDENTITY_NUMBERS) {
    for (const { 0: number, index: start } of text.matchAll(expression))
      if (holds(number.replace(/[ .-]/g, '')))
        found.push({ start, end: start + number.length, kind, replacement })
    yield
  }
  return found
}
