import type { PlacedFault } from '@candor/protocol'
import { Fragment, h } from 'preact'
import { capital } from '../../model/capital.ts'

/** Ids of what describes a field, for `aria-describedby`. */
export const describedBy = (
  id: string,
  { help, faults }: { help?: string | undefined; faults: readonly PlacedFault[] },
): string | undefined =>
  [...(faults.length > 0 ? [`${id}-problem`] : []), ...(help ? [`${id}-help`] : [])].join(' ') ||
  undefined

/** What a field is for, and what is wrong with what stands in it. */
export function Help(props: {
  id: string
  help?: string | undefined
  faults: readonly PlacedFault[]
}) {
  const { id, help, faults } = props
  return (
    <>
      {faults.length > 0 && (
        <p id={`${id}-problem`} class="problem">
          {faults.map(({ message }) => capital(message)).join(' ')}
        </p>
      )}
      {help && (
        <p id={`${id}-help`} class="help">
          {help}
        </p>
      )}
    </>
  )
}
