import type { Content } from '@candor/protocol'
import { readFileSync } from 'node:fs'

/** The demo's content file with departments as large as the organisation makes them. */
export function contentFor(file: URL, employees: number): Content {
  const content = JSON.parse(readFileSync(file, 'utf8')) as Content
  const departments = content.departments ?? []
  const all = departments.reduce((sum, { headcount }) => sum + headcount, 0)
  const scaled = (headcount: number) => Math.round((headcount * employees) / all)
  return {
    ...content,
    departments: departments.map((one) => ({ ...one, headcount: scaled(one.headcount) })),
  }
}
