import type { Change, Content, PlacedFault, WritingList } from '@candor/protocol'
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
export function faultsOf(wanted: Wanted, standing: Standing): PlacedFault[] {
  if (wanted.value === null) return []
  const faults = faultsOfWriting(wanted)
  if (faults.length > 0) return faults
  const fault =
    (wanted.list === 'replies' ? faultOfReply(wanted.id, standing) : undefined) ??
    tooLarge(wanted, standing)
  return fault ? [fault] : []
}

function faultOfReply(id: string, { file, changes }: Standing): PlacedFault | undefined {
  const idea = withWritten(file, toLists(changes)).ideas?.find((one) => one.id === id)
  if (!idea) return { at: 'id', message: 'no idea has this id' }
  const isInFile = file.ideas?.some((one) => one.id === id && one.reply)
  return isInFile ? whole('this idea is answered in the content file: change it there') : undefined
}

/** Every widget loads all of it. What stands there now goes away with it. */
function tooLarge(
  { list, id, value }: Wanted,
  { file, changes }: Standing,
): PlacedFault | undefined {
  const wanted = { list, id, version: 0, after: value as Change['after'] }
  const size = bytesOf(withWritten(file, toLists([...changes, wanted])))
  if (size <= MAX_CONTENT_BYTES) return undefined
  return whole('with it the content would have more than 1 MiB: take away what is old first')
}

const whole = (message: string): PlacedFault => ({ at: '', message })

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length
