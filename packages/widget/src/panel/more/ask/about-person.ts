import type { Person } from '../../../ask/people-to-ask.ts'
import { inLanguage } from '../../../content/pick.ts'
import type { MoreState } from '../more-state.ts'

/** For which departments, what they know, and which languages, where the reader's is not one. */
export function aboutPerson({ user, speaks }: Person, { panel, m }: MoreState): string[] {
  const { departments = [], topics = [] } = panel.now.content
  const list = (items: readonly string[]) => new Intl.ListFormat(panel.t.language).format(items)
  const own = namedIn(departments, user.departments)
  const known = namedIn(topics, user.topics)
  return [
    list(own.map(({ name }) => inLanguage(name, panel.language))),
    known[0] ? m.ask.knows(list(known.map(({ title }) => inLanguage(title, panel.language)))) : '',
    speaks ? '' : m.ask.speaks(list(languageNames(user.languages ?? [], panel.t.language))),
  ].filter(Boolean)
}

const namedIn = <T extends { id: string }>(
  things: readonly T[],
  ids: readonly string[] = [],
): T[] => things.filter(({ id }) => ids.includes(id))

function languageNames(codes: readonly string[], language: string): string[] {
  const names = new Intl.DisplayNames(language, { type: 'language' })
  return codes.filter((code) => /^[a-z]{2,3}$/.test(code)).map((code) => names.of(code) ?? code)
}
