import type { HintRule } from '@candor/protocol'

type Format = Extract<HintRule, { is: 'not' }>['format']

/** Characters. Nobody writes a longer number. */
const LONGEST_NUMBER = 40

const MAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/

/** A number to call, as people write it, also with an extension. */
const PHONE = /^\+?[\d\s()./\p{Pd}]+((ext|app|int|x|#)\.?:?\s?\d+)?$/iu

/** Digits. Short ones are called inside a company; E.164 has 15, and an extension may follow. */
const PHONE_DIGITS = { least: 3, most: 20 }

/** What may stand around a number and between its digits: `(48’000)`, `12 %`, `€ 48 000` */
const AROUND = /[\s\p{Sc}%'’()]/gu

/** A sign, and a currency or a unit on either side: `-5`, `CHF 48.–`, `48 kg` */
const NUMBER = /^[+−-]?(?:\p{L}{1,4}\.?)?[+−-]?([\d.,]+?)[.,]?\p{Pd}?(?:\p{L}{1,4}\.?)?$/u

/** With `,` or `.` or neither between thousands; India puts two digits between them. */
const DIGITS = [/^\d+([.,]\d+)?$/, /^\d{1,3}(,\d{2,3})+(\.\d+)?$/, /^\d{1,3}(\.\d{3})+(,\d+)?$/]

/** Mail addresses and phone numbers may be several in one field. */
const BETWEEN = /[,;\n]/

const FORMATS: Record<Format, (value: string) => boolean> = {
  mail: (value) => partsOf(value).every((part) => MAIL.test(part)),
  phone: (value) => partsOf(value).every(isPhone),
  link: (value) => /^https:\/\//i.test(value) && URL.canParse(value),
  number: (value) => {
    if (value.length > LONGEST_NUMBER) return false
    const [, digits = ''] = NUMBER.exec(value.replace(AROUND, '')) ?? []
    return DIGITS.some((form) => form.test(digits))
  },
}

/** Whether a value may be one; in doubt it is. `undefined` for a format that nobody knows. */
export const isFormat = (value: string, format: Format): boolean | undefined =>
  Object.hasOwn(FORMATS, format) ? FORMATS[format](value) : undefined

function isPhone(part: string): boolean {
  const digits = part.replace(/\D/g, '').length
  return PHONE.test(part) && digits >= PHONE_DIGITS.least && digits <= PHONE_DIGITS.most
}

const partsOf = (value: string) =>
  value
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter(Boolean)
