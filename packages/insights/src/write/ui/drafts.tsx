import { h } from 'preact'
import type { Desk } from '../create-desk.ts'
import { THING } from '../title-of.ts'

/** What was begun in this tab and is not published. */
export function Drafts({ desk }: { desk: Desk }) {
  const drafts = desk.drafts.all.value
  if (drafts.length === 0) return null
  const isKept = desk.drafts.areKept.value
  return (
    <section aria-labelledby="drafts" class="drafts">
      <h3 id="drafts">Begun and not published</h3>
      <p class="note">
        {isKept
          ? 'Kept in this tab only, until you close it or sign out.'
          : 'This browser keeps nothing: reloading the page loses them.'}
      </p>
      <ul class="entries">
        {drafts.map((draft) => {
          const title = [THING[draft.list], draft.about].filter(Boolean).join(': ')
          return (
            <li key={draft.key}>
              <p class="entry-title">{title}</p>
              <div class="buttons">
                <button
                  type="button"
                  class="quiet"
                  aria-haspopup="dialog"
                  aria-label={`Go on with ${title}`}
                  onClick={() => desk.start(draft)}
                >
                  Go on …
                </button>
                <button
                  type="button"
                  class="quiet"
                  aria-label={`Discard ${title}`}
                  onClick={() => desk.discard(draft)}
                >
                  Discard
                </button>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
