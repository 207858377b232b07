import type { Change, Content, WritingList } from '@candor/protocol'
import { MAX_CONTENT_BYTES } from '@candor/protocol'
import { faultsOfWriting } from './faults-of-writing.ts'
import { toLists } from './to-loop.ts'
import { withWritten } from './with-written.ts'

interface Wanted {
  list: WritingList
  id: string
  value: unknown
}

/** What the content is made of now. */
export interface Standing {
  file: Content
  changes: readonly Change[]
}

/** What is wrong with a thing that is to stand among all others, in plain words. */
export function faultOf(wanted: Wanted, standing: Standing): string | undefined {
  if (wanted.value === null) return undefined
  const faults = faultsOfWriting(wanted)
  if (faults.length > 0) return faults.join('; ')
  return (
    (wanted.list === 'replies' ? faultOfReply(wanted.id, standing) : undefined) ??
    tooLarge(wanted, standing)
  )
}

function faultOfReply(id: string, { file, changes }: Standing): string | undefined {
  const idea = withWritten(file, toLists(changes)).ideas?.find((one) => one.id === id)
  if (!idea) return 'id: no idea has this id'
  const isInFile = file.ideas?.some((one) => one.id === id && one.reply)
  return isInFile ? 'this idea is answered in the content file: change it there' : undefined
}

/** Every widget loads all of it. */
function tooLarge({ value }: Wanted, { file, changes }: Standing): string | undefined {
  const size = bytesOf(withWritten(file, toLists(changes))) + bytesOf(value)
  if (size <= MAX_CONTENT_BYTES) return undefined
  return 'with it the content would have more than 1 MiB: take away what is old first'
}

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length
