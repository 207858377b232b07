import type { RefObject } from 'preact'
import type { Progress } from '../../../progress/progress.ts'
import { withStep } from '../../../progress/progress.ts'
import { createProgressShelf } from '../../../progress/shelf.ts'
import type { PanelState } from '../../panel-state.ts'
import type { ViewState } from '../../view-state.ts'
import { createViewState } from '../../view-state.ts'
import { whenGone } from '../when-gone.ts'
import progressStyles from './progress.css.ts'

interface Shown {
  /** As it is kept; `undefined` while it is off. */
  progress?: Progress | undefined
  /** Whether it is to be erased is being asked. */
  isAsked: boolean
  said?: 'erased' | 'notKept' | undefined
}

export interface ProgressState extends ViewState<Shown> {
  /** Where the focus stays while the question comes and goes. */
  keepSwitch: RefObject<HTMLInputElement>
  /** For what asks and answers: left behind, it is not shown again. */
  sayingRef: (element: Element | null) => void
  /** Reads what is kept in this browser. */
  read(): Promise<void>
  /** Begins to keep it, or ends that; what was kept is erased by `erase` alone. */
  turn(): Promise<void>
  stay(): void
  erase(): Promise<void>
  tick(key: string, isDone: boolean): Promise<void>
}

/** The employee's own progress: kept in this browser from when they turn it on, and sent nowhere. */
export function createProgressState({ core, draw, adopt }: PanelState): ProgressState {
  const shown = createViewState<Shown>({ isAsked: false }, draw)
  const { set } = shown
  const shelf = createProgressShelf(core.store, core.scope)
  let writing = 0
  let reads = 0
  adopt(progressStyles)

  const state: ProgressState = {
    set,
    keepSwitch: { current: null },
    sayingRef: whenGone(() => {
      const { isAsked, said } = shown.now
      if (isAsked || said) set({ isAsked: false, said: undefined })
    }),
    get now() {
      return shown.now
    },
    async read() {
      const mine = (reads += 1)
      const progress = await shelf.read().catch(() => undefined)
      // It may know nothing of what was pressed meanwhile. That reads again by itself.
      if (writing > 0 || mine < reads) return
      set(progress ? { progress } : { progress, isAsked: false })
    },
    async turn() {
      const { progress } = shown.now
      if (progress && !isEmpty(progress)) return set({ isAsked: true, said: undefined })
      await attempt(progress ? shelf.turnOff : shelf.turnOn)
    },
    stay() {
      set({ isAsked: false })
      state.keepSwitch.current?.focus()
    },
    async erase() {
      state.keepSwitch.current?.focus()
      await attempt(shelf.turnOff, 'erased')
    },
    tick(key, isDone) {
      const { progress } = shown.now
      // It shows at the press; the storage may take its time.
      if (progress) set({ progress: withStep(progress, key, isDone) })
      return attempt(() => shelf.change((old) => withStep(old, key, isDone)))
    },
  }

  async function attempt(act: () => Promise<void>, then?: Shown['said']): Promise<void> {
    writing += 1
    const said = await act().then(
      () => then,
      () => 'notKept' as const,
    )
    writing -= 1
    set({ said, isAsked: false })
    await state.read()
  }
  return state
}

const isEmpty = ({ done, resolved }: Progress) =>
  done.length === 0 && Object.keys(resolved).length === 0
