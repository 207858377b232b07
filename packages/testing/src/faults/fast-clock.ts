export interface FastClock {
  /** Milliseconds of the real clock, from which on time runs faster. */
  epoch: number
  speed: number
}

/**
 * Runs in the page, before anything else, and makes its time run faster: what the widget puts off
 * by minutes is tried in seconds, by the same rules. All tabs, reloads and browsers that are given
 * the same `epoch` agree on the time of day. `AbortSignal.timeout` and the network stay real.
 */
export function fastClock({ epoch, speed }: FastClock): void {
  const { Date: RealDate, setTimeout: after, setInterval: every } = window
  const sinceStart = performance.now.bind(performance)
  const now = () => Math.floor(epoch + (RealDate.now() - epoch) * speed)
  const handler: ProxyHandler<DateConstructor> = {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [now()], newTarget) as Date,
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  }
  const hasten =
    (set: (run: TimerHandler, ms: number, ...args: unknown[]) => number) =>
    (run: TimerHandler, ms = 0, ...args: unknown[]) =>
      set(run, ms / speed, ...args)
  Object.assign(window, {
    Date: new Proxy(RealDate, handler),
    setTimeout: hasten(after),
    setInterval: hasten(every),
  })
  performance.now = () => sinceStart() * speed
}
