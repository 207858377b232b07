import type { MoreMessages } from '../messages/en-more.ts'
import { enMore } from '../messages/en-more.ts'
import type { Messages } from '../messages/en.ts'
import { en } from '../messages/en.ts'

/** Around all that is translated. */
export const [OPEN, CLOSE] = ['⟦', '⟧']

const ACCENTS = new Map([...'aeiouycnAEIOUCN'].map((one, at) => [one, [...'àéîöûýçñÀÉÎÖÛÇÑ'][at]]))

/** A language that nobody speaks: English with accents, 40 % longer, in brackets. */
export const pseudoMessages: Messages & MoreMessages = {
  ...toPseudo({ ...enMore, ...en }),
  language: 'en',
  views: toPseudo({
    record: 'record',
    edit: 'edit',
    list: 'list',
    board: 'board',
    dashboard: 'dashboard',
    settings: 'settings',
    home: 'home',
    other: 'other',
    ...en.views,
  }),
}

function toPseudo<T>(given: T): T
function toPseudo(given: unknown): unknown {
  if (typeof given === 'string') return pseudo(given)
  if (typeof given === 'function') return (...args: unknown[]) => toPseudo(given(...args))
  if (Array.isArray(given)) return given.map((one) => toPseudo(one))
  if (typeof given !== 'object' || given === null) return given
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, toPseudo(value)]))
}

/** Words grow from within, as those of other languages do. */
function pseudo(text: string): string {
  let left = Math.ceil(text.length * 0.4) - OPEN.length - CLOSE.length
  const longer = text.replace(/[aeiou]/g, (vowel) => (left-- > 0 ? vowel + vowel : vowel))
  const rest = left > 0 ? ` ${'lorem '.repeat(10).slice(0, left)}`.trimEnd() : ''
  return OPEN + [...(longer + rest)].map((one) => ACCENTS.get(one) ?? one).join('') + CLOSE
}
