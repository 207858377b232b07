import type { ChannelKind } from '@candor/protocol'
import { h } from 'preact'
import type { Person } from '../../../ask/people-to-ask.ts'
import type { MoreState } from '../more-state.ts'

interface WhatOpensProps {
  state: MoreState
  people: readonly Person[]
}

/**
 * What a press opens, said before it. Links to Slack lead to a place and carry no text
 * (docs.slack.dev/interactivity/deep-linking), nor does a booking page; a call needs no words.
 */
export function WhatOpens({ state: { panel, m }, people }: WhatOpensProps) {
  const given = new Set(people.flatMap(({ user }) => user.channels.map(({ kind }) => kind)))
  const list = new Intl.ListFormat(panel.t.language, { type: 'unit' })
  const said = (kinds: ChannelKind[], sentence: (channels: string) => string) => {
    const names = kinds.filter((kind) => given.has(kind)).map((kind) => m.channels[kind])
    return names.length > 0 ? sentence(list.format(names)) : ''
  }
  const drafts = said(['teams', 'mail'], m.opensDraft)
  const bare = said(['slack', 'booking'], m.opensBare)
  return <p class="note">{[drafts, bare, m.askPrivate].filter(Boolean).join(' ')}</p>
}
