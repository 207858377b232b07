import { Fragment, h } from 'preact'
import { powerUsersFor } from '../../content/pick.ts'
import { screenName } from '../../preview/screen-name.ts'
import { channelLink } from './channel-link.ts'
import type { MoreState } from './more-state.ts'

/** The people to ask, with links that open a draft. */
export function PowerUsers({ state }: { state: MoreState }) {
  const { m } = state
  const { t, now, options } = state.panel
  const users = powerUsersFor(now.content, options.department)
  const draft = m.draft(screenName(now.context, t))
  if (users.length === 0) return <p>{m.noOne}</p>
  return (
    <>
      {users.map(({ name, channels }) => (
        <article class="card" key={name}>
          <h4>{name}</h4>
          <ul class="channels">
            {channels.map((channel) => {
              const href = channelLink(channel, draft)
              return (
                href && (
                  <li key={channel.kind}>
                    <a href={href} target="_blank" rel="noopener noreferrer">
                      {m.channels[channel.kind]}
                    </a>
                  </li>
                )
              )
            })}
          </ul>
        </article>
      ))}
      <p class="note">{m.askPrivate}</p>
    </>
  )
}
