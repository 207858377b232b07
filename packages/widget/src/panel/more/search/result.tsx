import type { PowerUser } from '@candor/protocol'
import type { ComponentChildren } from 'preact'
import { h } from 'preact'
import { Fragment } from '../../../fragment.ts'
import type { Replied } from '../../../content/replies.ts'
import { daysToReply } from '../../../content/replies.ts'
import type { Found } from '../../../search/to-entries.ts'
import { PersonCard } from '../ask/person-card.tsx'
import { IdeaCard } from '../ideas/idea-card.tsx'
import type { MoreState } from '../more-state.ts'
import { NewsCard } from '../news/news-card.tsx'
import { ReplyLine } from '../replies/reply-line.tsx'
import { TipCard } from '../tip-card.tsx'
import { told } from '../told.tsx'

/** What was found, as it stands where it is at home. */
export function Result({ state, found }: { state: MoreState; found: Found }) {
  const { kinds } = state.m.search
  switch (found.kind) {
    case 'tip':
      return (
        <Labelled label={kinds.tip}>
          <TipCard state={state} tip={found.tip} />
        </Labelled>
      )
    case 'person':
      return (
        <Labelled label={kinds.person}>
          <PersonCard state={state} person={found.person} />
        </Labelled>
      )
    case 'answer':
      return (
        <Labelled label={kinds.answer}>
          <Answer state={state} replied={found.replied} />
        </Labelled>
      )
    case 'news':
      return <NewsCard state={state} item={found.item} />
    case 'idea':
      return (
        <Labelled label={kinds.idea}>
          <IdeaCard state={state} idea={found.idea} />
        </Labelled>
      )
  }
}

/** One for each thing, whatever its kind; people may share a name. */
export function keyOf(found: Found): string | PowerUser {
  switch (found.kind) {
    case 'tip':
      return `tip ${found.tip.id}`
    case 'person':
      return found.person.user
    case 'answer':
      return found.replied.key
    case 'news':
      return `news ${found.item.id}`
    case 'idea':
      return `idea ${found.idea.id}`
  }
}

const Labelled = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <>
    <p class="kind">{label}</p>
    {children}
  </>
)

const Answer = ({ state, replied }: { state: MoreState; replied: Replied }) => (
  <article class="card">
    <h4>{told(replied.said, state.panel, state.m.replies.quote)}</h4>
    <ReplyLine state={state} reply={replied.reply} days={daysToReply(replied)} />
  </article>
)
