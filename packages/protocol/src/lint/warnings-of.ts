import type { Content } from '../content.ts'
import type { Fault } from '../repeated-ids.ts'
import { benefit } from './rules/benefit.ts'
import { endless } from './rules/endless.ts'
import { examples } from './rules/examples.ts'
import { expired } from './rules/expired.ts'
import { hiddenMarks } from './rules/hidden-marks.ts'
import { markup } from './rules/markup.ts'
import { nagging } from './rules/nagging.ts'
import { nowhere } from './rules/nowhere.ts'
import { otherScreen } from './rules/other-screen.ts'
import { people } from './rules/people.ts'
import { repeatedText } from './rules/repeated-text.ts'
import { shadowedRoute } from './rules/shadowed-route.ts'
import { smallDepartment } from './rules/small-department.ts'
import { superiors } from './rules/superiors.ts'
import { unreachable } from './rules/unreachable.ts'
import { untranslated } from './rules/untranslated.ts'
import { weakAnchor } from './rules/weak-anchor.ts'
import { withoutEffect } from './rules/without-effect.ts'

type Rule = (content: Content, today: string) => Fault[]

const RULES: readonly Rule[] = [
  nagging,
  expired,
  examples,
  endless,
  unreachable,
  nowhere,
  otherScreen,
  shadowedRoute,
  untranslated,
  benefit,
  repeatedText,
  smallDepartment,
  superiors,
  people,
  weakAnchor,
  markup,
  hiddenMarks,
  withoutEffect,
]

/** What is valid, and yet wears readers out, reaches nobody or helps nobody. */
export const warningsOf = (content: Content, today: string): Fault[] =>
  RULES.flatMap((rule) => rule(content, today))
