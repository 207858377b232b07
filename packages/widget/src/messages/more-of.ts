import type { MoreMessages } from './en-more.ts'
import { enMore } from './en-more.ts'
import type { Messages } from './en.ts'

/** A language that was loaded says everything; English, which is always there, is in two parts. */
export const moreOf = (t: Messages): MoreMessages =>
  'ledger' in t ? (t as Messages & MoreMessages) : enMore
