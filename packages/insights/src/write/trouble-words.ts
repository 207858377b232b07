import type { Trouble } from './ask-collector.ts'

const WORDS: Record<Exclude<Trouble['why'], 'not-valid'>, string> = {
  conflict: 'Somebody has changed it meanwhile.',
  'not-found': 'It is not there any more: somebody has taken it away.',
  unauthorized:
    'The collector does not accept your token any more. Sign in again; what you wrote stays in this tab.',
  forbidden: 'Only project leads may write. Ask one of them to publish it.',
  locked:
    'Wrong tokens are being tried, so none is accepted for the moment. What you wrote is kept: ask whoever runs the collector.',
  busy: 'The collector cannot store anything right now. What you wrote is kept: try again in a moment.',
  unreachable:
    'The collector cannot be reached. What you wrote is kept: check the network, then try again.',
  odd: 'The answer did not come from the collector; a login page of a proxy may stand between. What you wrote is kept: reload the page, then try again.',
}

/** What went wrong and what to do, for people. */
export function troubleWords(trouble: Trouble): string {
  if (trouble.why !== 'not-valid') return WORDS[trouble.why]
  const { faults, says } = trouble
  if (faults.length === 0) return says
  return faults.length === 1
    ? 'One thing is to be put right.'
    : `${faults.length} things are to be put right.`
}
