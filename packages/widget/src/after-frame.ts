/**
 * Runs once the page has been drawn, never while nobody can see it: the layout is up to date then, and
 * reading it costs nothing. Where the browser lets it, before what else waits, which may change that.
 *
 * @returns its undo
 */
export function afterFrame(run: () => void): () => void {
  let isOver = false
  const unlessOver = () => {
    if (!isOver) run()
  }
  const frame = requestAnimationFrame(() => next(unlessOver))
  return () => {
    isOver = true
    cancelAnimationFrame(frame)
  }
}

/** As a task of its own. */
function next(run: () => void): void {
  const { scheduler } = globalThis as Partial<typeof globalThis>
  if (scheduler) return void scheduler.postTask(run, { priority: 'user-blocking' })
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', () => {
    port1.close()
    run()
  })
  port1.start()
  port2.postMessage(undefined)
}
