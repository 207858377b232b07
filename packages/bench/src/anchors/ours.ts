import { createAnchorWatch } from '../../../widget/src/anchors/create-anchor-watch.ts'
import type { Finding, Start } from './in-page.ts'

/** In the page: the search that the widget does. */
export const start: Start = (anchors) => {
  const state: Finding = { found: 0, stop: () => watch.stop() }
  const watch = createAnchorWatch({
    root: document,
    onChange: ({ size }) => {
      state.found = size
    },
  })
  watch.want(anchors)
  return state
}
