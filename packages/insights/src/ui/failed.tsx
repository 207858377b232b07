import { h } from 'preact'
import { Explanation } from './explanation.tsx'

const WORDS = {
  unreachable: 'The collector cannot be reached. Check the network, then try again.',
  locked:
    'Wrong tokens are being tried, so none is accepted for the moment. Ask whoever runs the collector.',
  busy: 'The collector cannot answer right now. Try again in a moment.',
  'not-a-report':
    'The answer was not a report. Something between this page and the collector, such as a login page of a proxy, may have answered instead.',
}

/** Why there is nothing to show, and a way to try again. */
export function Failed(props: { why: keyof typeof WORDS; says: string; onRetry: () => void }) {
  return (
    <section class="failed" aria-labelledby="failed">
      <h2 id="failed">No report</h2>
      <p role="alert">
        {WORDS[props.why]} <Explanation says={props.says} />
      </p>
      <button type="button" onClick={props.onRetry}>
        Try again
      </button>
    </section>
  )
}
