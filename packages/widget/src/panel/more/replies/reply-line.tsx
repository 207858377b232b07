import type { Reply } from '@candor/protocol'
import { h } from 'preact'
import { Fragment } from '../../../fragment.ts'
import { dayInWords } from '../day-in-words.ts'
import { localeOf } from '../locale-of.ts'
import type { MoreState } from '../more-state.ts'
import { told } from '../told.tsx'

export interface ReplyLineProps {
  state: MoreState
  reply: Reply
  /** How long it took, where that is known. */
  days: number | undefined
}

/** What the team says to something, and how soon it did. */
export function ReplyLine({ state, reply, days }: ReplyLineProps) {
  const { replies, statuses } = state.m
  return (
    <>
      <p>{told(reply.text, state.panel)}</p>
      <p class="note">
        <span class={`stage ${reply.status}`}>{statuses[reply.status]}</span>{' '}
        {dayInWords(reply.on, localeOf(state.panel))}
        {days !== undefined && ` · ${replies.after(days)}`}
      </p>
    </>
  )
}
