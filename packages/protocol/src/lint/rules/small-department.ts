import type { Content } from '../../content.ts'
import { MIN_HEADCOUNT } from '../../limits.ts'
import type { Fault } from '../../repeated-ids.ts'

/** Departments that no answer may name: they are too small to hide in. */
export const smallDepartment = ({ departments = [] }: Content): Fault[] =>
  departments.flatMap(({ headcount }, index) => {
    if (headcount >= MIN_HEADCOUNT) return []
    const path = ['departments', index, 'headcount']
    const message = `is below ${MIN_HEADCOUNT}: no answer names this department`
    const advice = 'Join it with another one, so that its people are heard as a group.'
    return [{ path, message, advice }]
  })
