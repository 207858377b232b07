import type { Text } from '@candor/protocol'
import type { ComponentChildren } from 'preact'
import { h } from 'preact'
import { inLanguage, shownIn } from '../../content/pick.ts'
import type { PanelParts } from '../panel-state.ts'

/** Who tells something: the language that the reader asked for, and the one that is spoken. */
export type Speaker = Pick<PanelParts, 't' | 'language'>

/**
 * A text of the content file. Where that has it in another language than the one spoken around it,
 * it is marked as such, so that it is read aloud as what it is (WCAG 3.1.2) and runs its own way.
 *
 * @param as What is put around it, e.g. quotation marks.
 */
export function told(text: Text, { t, language }: Speaker, as = asItIs): ComponentChildren {
  const lang = shownIn(text, language)
  const words = as(inLanguage(text, language))
  return lang === t.language ? words : <bdi lang={lang}>{words}</bdi>
}

const asItIs = (words: string) => words
