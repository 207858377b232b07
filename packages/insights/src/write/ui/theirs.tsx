import { Fragment, h } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Change } from '@candor/protocol'
import type { Desk } from '../create-desk.ts'
import { dayLabel } from '../day-label.ts'
import { Lines } from './lines.tsx'

/** What somebody else made of the thing meanwhile, and the choice whose words are to stand. */
export function Theirs({ desk }: { desk: Desk }) {
  const theirs = desk.state.theirs.value
  return theirs ? <Choice desk={desk} theirs={theirs} /> : null
}

function Choice({ desk, theirs }: { desk: Desk; theirs: Change }) {
  const { list, after, on } = theirs
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => note.current?.focus(), [])
  return (
    <div class="trouble" role="alert" tabIndex={-1} ref={note}>
      <p class="problem">
        Not published: somebody else has {after ? 'changed it' : 'taken it away'} meanwhile (
        {dayLabel(on)}).
      </p>
      {after && (
        <>
          <p>It says now:</p>
          <Lines list={list} value={after} />
        </>
      )}
      <p>Talk to each other if you can. Your own words still stand below.</p>
      <div class="buttons">
        {after && (
          <button type="button" class="quiet" onClick={desk.takeTheirs}>
            Take theirs
          </button>
        )}
        <button type="button" class="quiet" onClick={desk.keepMine}>
          Go on with mine
        </button>
      </div>
    </div>
  )
}
