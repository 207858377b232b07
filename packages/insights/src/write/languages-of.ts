import type { Content, Text } from '@candor/protocol'

/** Languages in which the site's content is written (`en`), most used first. English without any. */
export function languagesOf(content: Content | null): string[] {
  const uses = new Map<string, number>()
  for (const language of textsOf(content).flatMap((text) => Object.keys(text)))
    uses.set(language, (uses.get(language) ?? 0) + 1)
  const languages = [...uses].toSorted((a, b) => b[1] - a[1]).map(([language]) => language)
  return languages.length > 0 ? languages : ['en']
}

function textsOf(content: Content | null): Text[] {
  const { tips = [], announcements = [], ideas = [], topics = [] } = content ?? {}
  const { departments = [], surveys = [], answers = [] } = content ?? {}
  return [
    ...[...tips, ...announcements, ...ideas, ...topics, ...surveys].map(({ title }) => title),
    ...departments.map(({ name }) => name),
    ...answers.map(({ said }) => said),
  ]
}
