import type { Policy } from '@candor/protocol'
import { h } from 'preact'

/** What a lead sees before the first publication, and when it will come. */
export function Empty({ policy }: { policy: Policy }) {
  return (
    <section aria-labelledby="empty" class="empty">
      <h2 id="empty">Nothing is published yet</h2>
      <p>
        A week is published once it is over (Sunday, midnight UTC), each question on its own, and
        only if everything that would be shown rests on enough answers: at least {policy.k}, and at
        least {policy.textK} for texts.
      </p>
      <p>
        Where they are too few, the next week is added until they suffice. Nobody, the operator
        included, sees a count or an answer here before.
      </p>
    </section>
  )
}
