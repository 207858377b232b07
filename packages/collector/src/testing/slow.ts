/*
 * A collector as a process of its own, on a real store that is slow. Tells its address, and its memory (bytes) whenever it is asked.
 */
import { setTimeout as after } from 'node:timers/promises'
import { createCollector } from '../collector.ts'
import { serve } from '../runtime/node.ts'
import { sqlite } from '../store/sqlite.ts'
import type { Store } from '../store/store.ts'

/** Milliseconds that the store lets everybody wait. */
const SLOW_MS = 1500

const store = sqlite(':memory:')
const add: Store['add'] = (entries) => after(SLOW_MS).then(() => store.add(entries))

const { fetch } = createCollector({ store: { ...store, add }, onError: () => undefined })
const { url } = await serve({ fetch }, { port: 0, host: '127.0.0.1' })

process.on('message', () => {
  globalThis.gc?.()
  process.send?.(process.memoryUsage())
})
process.send?.(url)
