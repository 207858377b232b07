import type { Content } from '../../content.ts'
import type { Fault } from '../../repeated-ids.ts'
import type { PlacedText } from '../texts-in.ts'
import { textsIn } from '../texts-in.ts'

/** Characters. What is longer is hardly the same in two languages. */
const MIN_SAME = 25

/** Texts that lack a language of the file, and languages that hardly any text has. */
export function untranslated(content: Content): Fault[] {
  const texts = textsIn(content)
  const languages = [...new Set(texts.flatMap(({ text }) => Object.keys(text)))]
  return [...languages.flatMap((language) => lacking(language, texts)), ...texts.flatMap(copied)]
}

function lacking(language: string, texts: readonly PlacedText[]): Fault[] {
  const having = texts.filter(({ text }) => Object.hasOwn(text, language))
  const [first] = having
  if (first && having.length * 2 < texts.length) {
    const message = `"${language}" is the language of ${having.length} of ${texts.length} texts`
    const advice = 'Write it in all, or take it out: readers would get a mixture.'
    return [{ path: [...first.path, language], message, advice, atKey: true }]
  }
  return texts
    .filter(({ text }) => !Object.hasOwn(text, language))
    .map(({ path }) => ({
      path,
      message: `is missing in "${language}"`,
      advice: 'Write it: other texts of this file have it.',
    }))
}

/** A text that was copied into another language and not translated. */
function copied({ path, text }: PlacedText): Fault[] {
  const languages = Object.keys(text)
  return languages.flatMap((language, index) => {
    const words = text[language] ?? ''
    const same = languages.slice(0, index).find((earlier) => text[earlier] === words)
    if (!same || words.length < MIN_SAME) return []
    const message = `is the same in "${same}" and "${language}"`
    return [{ path: [...path, language], message, advice: 'Translate it.' }]
  })
}
