/** Does all of it, so many at a time, and begins in the order given. */
export async function inLanes(lanes: number, jobs: (() => Promise<void>)[]): Promise<void> {
  const left = jobs.values()
  const lane = async () => {
    for (const job of left) await job()
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
