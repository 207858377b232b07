import type { WritingList, Written } from '@candor/protocol'
import { type ComponentChildren, Fragment, h } from 'preact'
import { useContext } from 'preact/hooks'
import type { Label } from '../../model/label.ts'
import { Words } from '../../ui/words.tsx'
import { changeSeed } from '../seeds.ts'
import { DeskContext } from './desk-context.ts'
import { WriteButton } from './write-button.tsx'

/** One thing that colleagues see: what it says, what is to be known of it, and what may be done. */
export function Entry(props: { title: Label; facts: string[]; children?: ComponentChildren }) {
  const { title, facts, children } = props
  return (
    <li>
      <p class="entry-title" dir="auto">
        <Words of={title} />
      </p>
      <p class="entry-facts">{facts.filter(Boolean).join(' · ')}</p>
      <div class="buttons">{children}</div>
    </li>
  )
}

/** The same of what is written as a whole, here or in the content file. */
export function WrittenEntry(props: {
  list: WritingList
  /** `undefined`: it stands in the content file. */
  standing: Written | undefined
  title: Label
  facts: string[]
  thing: string
}) {
  const { title, facts, ...rest } = props
  return (
    <Entry title={title} facts={[...facts, rest.standing ? '' : 'in the content file']}>
      <ChangeButtons {...rest} title={title.text} />
    </Entry>
  )
}

/** Changing and taking away what was written here; what stands in the content file is changed there. */
export function ChangeButtons(props: {
  list: WritingList
  standing: Written | undefined
  title: string
  /** What it is called on the buttons: `the answer`. */
  thing: string
}) {
  const { list, standing, title, thing } = props
  const { desk } = useContext(DeskContext) ?? {}
  if (!standing || !desk?.mayWrite.value) return null
  return (
    <>
      <WriteButton
        words={`Change ${thing} …`}
        about={title}
        seed={() => changeSeed(list, standing, title)}
      />
      <button
        type="button"
        class="quiet"
        aria-label={`Take ${thing} away: ${title}`}
        onClick={() => void desk.takeAway(list, standing)}
      >
        Take {thing} away
      </button>
    </>
  )
}
