import { h } from 'preact'
import { screenName } from '../../../preview/screen-name.ts'
import { aboutPerson } from './about-person.ts'
import { channelLink } from './channel-link.ts'
import type { PersonProps } from './reachable-line.tsx'
import { ReachableLine } from './reachable-line.tsx'

/** Somebody to ask, with links that open a draft. */
export function PersonCard({ state, person, isFirst }: PersonProps & { isFirst?: boolean }) {
  return (
    <article class={isFirst ? 'card first' : 'card'}>
      <h4>
        <bdi>{person.user.name}</bdi>
      </h4>
      <p class="note">{aboutPerson(person, state).join(' · ')}</p>
      <ReachableLine state={state} person={person} />
      <Channels state={state} person={person} />
    </article>
  )
}

function Channels({ state: { panel, m }, person: { user } }: PersonProps) {
  const { context, content } = panel.now
  const draft = m.draft(screenName(context, panel.t))
  const kinds = (content.powerUsers ?? [])
    .filter(({ name }) => name === user.name)
    .flatMap(({ channels }) => channels.map(({ kind }) => kind))
  return (
    <ul class="channels">
      {user.channels.map((channel) => {
        const { kind, to } = channel
        const href = channelLink(channel, draft)
        // No two links of one name, where it is shared or somebody has two ways of the same kind.
        const isOne = kinds.indexOf(kind) === kinds.lastIndexOf(kind)
        const label = isOne ? m.channels[kind] : `${m.channels[kind]} (${to})`
        return (
          href && (
            <li key={channel}>
              <a
                href={href}
                target="_blank"
                rel="noopener noreferrer"
                aria-label={`${label}: ${user.name}`}
              >
                {label}
              </a>
            </li>
          )
        )
      })}
    </ul>
  )
}
