import type { Content, Goal, Recognition } from '../content.ts'
import type { Fault } from '../repeated-ids.ts'
import type { Text } from '../text.ts'

const MAIL = /[^\s@]+@[^\s@]+\.\p{L}{2,}/u

/** How people are addressed, and the name after it. */
const ADDRESSED =
  /(?<![\p{L}.])(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herrn?|Frau|Monsieur|Madame|Mme|Mlle|M\.|[Ss]ignora?|Sig\.(?:ra)?)\.?(?:\s+\p{Lu}\p{L}*\.)*\s+\p{Lu}[\p{L}'’-]+/u

/** Parts of a personal name that are written small. */
const PARTICLE =
  /^(?:von|van|vom|zu|zur|de|del|della|der|den|di|da|dos|du|la|le|el|al|bin|ten|ter)$/

/** Words of a role, which several people may have. */
const ROLE =
  /^(?:teams?|group|desk|help|helpdesk|support|service|users?|power-user|office|gruppe|büro|équipe|squadra)$/i

const ADVICE = {
  recognitions: 'Thank the team, by its department or by what it did.',
  goals: 'Name the team that has set it out, by its department.',
} as const

/**
 * A fault for each goal and each word of thanks that names somebody: a goal of one is control, and
 * praise of one is silence about the others.
 */
export function individualsIn({ recognitions, goals, ...content }: Content): Fault[] {
  const people = peopleIn(content)
  return Object.entries({ recognitions, goals }).flatMap(([list, things = []]) =>
    things.flatMap((thing, index) =>
      Object.entries(textsOf(thing)).flatMap(([field, text]) =>
        namedIn(text, people).map(([language, name]) => ({
          path: [list, index, field, language],
          message: `names an individual, "${name}"`,
          advice: ADVICE[list as keyof typeof ADVICE],
        })),
      ),
    ),
  )
}

/** Power users with a name of their own: "Sales North" is none where a department is "Sales". */
function peopleIn({
  powerUsers = [],
  departments = [],
}: Pick<Content, 'powerUsers' | 'departments'>) {
  const teams = departments.flatMap(({ name }) => Object.values(name).flatMap(wordsIn))
  return powerUsers
    .map(({ name }) => name)
    .filter((name) => isPersonal(name) && !wordsIn(name).some((word) => teams.includes(word)))
}

const wordsIn = (text = ''): string[] => text.toLowerCase().trim().split(/\s+/)

const textsOf = (thing: Goal | Recognition): Record<string, Text> => {
  const text = thing.text ? { text: thing.text } : {}
  return 'title' in thing ? { title: thing.title, ...text } : text
}

const namedIn = (text: Text, people: readonly string[]): [language: string, name: string][] =>
  Object.entries(text).flatMap(([language, words = '']) => {
    const name = individualIn(words, people)
    return name ? [[language, name]] : []
  })

const individualIn = (words: string, people: readonly string[]): string | undefined =>
  MAIL.exec(words)?.[0] ??
  ADDRESSED.exec(words)?.[0] ??
  people.find((name) => wholeWords(name).test(words)) ??
  people.map(firstName).find((name) => thanksTo(name).test(words))

const firstName = (name: string): string => name.split(/\s/)[0] ?? ''

/** A first name alone may be a word, but not where somebody is thanked. */
const thanksTo = (name: string): RegExp =>
  new RegExp(`${THANKS},?(?: (?:to|an|à|a))? ${escaped(name)}(?!\\p{L}|[ -]\\p{Lu})`, 'u')

const THANKS = '(?:[Tt]hank you|[Tt]hanks|[Dd]anke|[Mm]erci|[Gg]razie|[Gg]racias)'

/** "Kim Muster" and "Kim von Muster", not "Sales power user" or "CRM team". */
function isPersonal(name: string): boolean {
  const words = name.trim().split(/\s+/)
  const isName = (word: string) =>
    PARTICLE.test(word) ||
    (/^\p{Lu}[\p{Ll}\p{Lu}'’.-]*$/u.test(word) && !/^\p{Lu}{2,}$/u.test(word))
  return words.length > 1 && words.every((word) => isName(word) && !ROLE.test(word))
}

const wholeWords = (name: string): RegExp =>
  new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'iu')

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
