import type { Content } from '../../content.ts'
import type { Fault } from '../../repeated-ids.ts'

/** What is allowed and does nothing. */
export const withoutEffect = ({
  digest,
  announcements = [],
  hints = [],
  checklists = [],
  adapters = [],
}: Content): Fault[] => [
  ...(digest && announcements.length === 0 ? [NO_NEWS] : []),
  ...hints.flatMap(({ rules }, index) =>
    rules.flatMap((rule, at) =>
      rule.is === 'unlike' && !/[A9]/.test(rule.mask)
        ? [{ path: ['hints', index, 'rules', at, 'mask'], ...NO_PLACE }]
        : [],
    ),
  ),
  ...checklists.flatMap(({ steps }, index) =>
    steps.length === 0 ? [{ path: ['checklists', index, 'steps'], ...NO_STEP }] : [],
  ),
  ...adapters.flatMap(({ routes }, index) =>
    routes.length === 0 ? [{ path: ['adapters', index, 'routes'], ...NO_ROUTE }] : [],
  ),
]

const NO_NEWS = {
  path: ['digest'],
  message: 'has nothing to sum up: there are no announcements',
  advice: 'Write announcements, or take it out.',
}

const NO_PLACE = {
  message: 'has no place for a digit (9) or a letter (A), so one value alone is right',
  advice: 'Write a mask such as "AA-9999".',
}

const NO_STEP = { message: 'has no steps, so there is nothing to tick off', advice: 'Add one.' }

const NO_ROUTE = { message: 'has no routes, so every screen is "other"', advice: 'Add one.' }
