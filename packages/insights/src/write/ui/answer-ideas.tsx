import { h } from 'preact'
import { useContext } from 'preact/hooks'
import { labelOf } from '../../model/label.ts'
import { replySeed } from '../seeds.ts'
import { AnswerBar } from './answer-bar.tsx'
import { DeskContext } from './desk-context.ts'

/** An answer to an idea that has none yet. `ids`: of the ideas that were voted for, most votes first. */
export function AnswerIdeas({ ids }: { ids: readonly string[] }) {
  const { content, desk } = useContext(DeskContext) ?? {}
  const open = ids.flatMap(
    (id) => content?.ideas?.find((idea) => idea.id === id && !idea.reply) ?? [],
  )
  return (
    <AnswerBar
      id="votes"
      label="Answer the idea"
      matters={open.map(({ id, title }) => {
        const about = labelOf(title, id).text
        const said = desk?.state.loop.value?.lists.replies.find((one) => one.id === id)
        return { about, seed: (today) => replySeed({ id, about }, said, today) }
      })}
    />
  )
}
