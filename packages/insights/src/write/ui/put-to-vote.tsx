import { h } from 'preact'
import { ideaSeed } from '../seeds.ts'
import { WriteButton } from './write-button.tsx'

/** Characters by which a text is told from others. */
const ENOUGH = 60

/** Makes an idea of what a colleague proposes. `place`: where it stands in the report. */
export function PutToVote({ text, place }: { text: string; place: string }) {
  const start = [...text].slice(0, ENOUGH).join('')
  return (
    <WriteButton
      words="Put to the vote …"
      about={start === text ? text : `${start} …`}
      seed={(today) => ideaSeed(today, { text, place })}
    />
  )
}
