import type { Idea } from '@candor/protocol'
import { inLanguage } from '../content/pick.ts'
import { wordsOf } from './words-of.ts'

/** The ideas that hold all that is searched for in what is shown of them, also within a word. */
export function matchingIdeas(ideas: readonly Idea[], search: string, language: string): Idea[] {
  const wanted = wordsOf(search)
  return ideas.filter(({ title, text }) => {
    const words = wordsOf(
      `${inLanguage(title, language)} ${text ? inLanguage(text, language) : ''}`,
    )
    return wanted.every((part) => words.some((word) => word.includes(part)))
  })
}
