import type { HintRule } from '@candor/protocol'
import { UNSEEN } from '../anchors/to-comparable.ts'
import { daysIn } from './days-in.ts'
import { fitsMask } from './fits-mask.ts'
import { isFormat } from './is-format.ts'

export interface HintFacts {
  /** `YYYY-MM-DD` */
  today: string
  /** BCP 47, as the page declares it; empty where it does not. */
  language: string
}

/** Systems print a dash where nothing stands, and people write one. */
const NOTHING = /^[\s\p{Pd}−]*$/u

const DAY_MS = 86_400_000

/**
 * Whether a rule holds for what stands in a field. An empty field meets only `empty`; where a value
 * can be read in several ways, all of them have to agree. Rather no hint than a wrong one.
 */
export function hintHolds(rule: HintRule, value: string, facts: HintFacts): boolean {
  const text = value.normalize('NFKC').replace(UNSEEN, '').trim()
  if (rule.is === 'empty' || NOTHING.test(text)) return rule.is === 'empty' && NOTHING.test(text)
  switch (rule.is) {
    case 'older':
      return isOlder(text, rule.days, facts)
    case 'not':
      return isFormat(text, rule.format) === false
    case 'unlike':
      return !fitsMask(text, rule.mask.normalize('NFKC'))
    default:
      // A content file of a version to come.
      return false
  }
}

function isOlder(text: string, days: number, { today, language }: HintFacts): boolean {
  const found = daysIn(text, language)
  const ageOf = (day: string) => (Date.parse(today) - Date.parse(day)) / DAY_MS
  return found.length > 0 && found.every((day) => ageOf(day) > days)
}
