import { Fragment, h } from 'preact'

/** The collector's own explanation of what went wrong, marked as such. */
export function Explanation({ says }: { says: string | undefined }) {
  return says ? <>The collector says: “{says}”</> : null
}
