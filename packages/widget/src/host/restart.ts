import type { Candor } from '../candor.ts'
import type { Running } from '../running.ts'
import { RUNNING } from '../running.ts'

/** Puts another widget in the place of the one that runs; the page goes on with the handle that it has. */
export function restart(startAnew: () => Candor): void {
  const page = document as Running
  const handle = page[RUNNING]?.candor
  if (!handle) return
  const isGlobal = window.candor === handle
  handle.destroy()
  Object.assign(handle, startAnew())
  if (isGlobal) window.candor = handle
  Object.assign(page[RUNNING] ?? {}, { candor: handle })
}
