import type { RefObject } from 'preact'
import type { PanelState } from '../../panel-state.ts'
import type { ViewState } from '../../view-state.ts'
import { createViewState } from '../../view-state.ts'

interface Shown {
  /** Keys of answers that the reader has put away; `undefined` while they are being read. */
  seen?: string[]
}

export interface RepliesState extends ViewState<Shown> {
  /** The heading of all answers. */
  heading: RefObject<HTMLHeadingElement>
  /** Reads what was put away in this browser. */
  read(): Promise<void>
  /** Shows an answer above the form no more. */
  putAway(key: string): Promise<void>
}

/** Which answers are shown above the form, kept in this browser. */
export function createRepliesState({ core, draw }: PanelState): RepliesState {
  const shown = createViewState<Shown>({}, draw)
  const key = `${core.scope} answers-seen`
  const toSeen = (stored: unknown) => (Array.isArray(stored) ? stored.map(String) : [])
  return {
    set: shown.set,
    heading: { current: null },
    get now() {
      return shown.now
    },
    async read() {
      const entries = await (await core.store).entries().catch(() => [])
      shown.set({ seen: toSeen(entries.find(([name]) => name === key)?.[1]) })
    },
    async putAway(reply) {
      shown.set({ seen: [...(shown.now.seen ?? []), reply] })
      // Where it cannot be kept it is put away for as long as the page is open.
      await (
        await core.store
      )
        .update(key, (old) => [...new Set([...toSeen(old), reply])])
        .catch(() => undefined)
    },
  }
}
