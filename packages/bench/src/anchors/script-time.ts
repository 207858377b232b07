/** As Chromium's tracing writes it; times in microseconds. */
interface TraceEvent {
  name: string
  ph: string
  ts: number
  dur?: number
  /** That of the processor, in this thread: the machine's other work is not in it. */
  tdur?: number
  pid: number
  tid: number
  args: { data?: { url?: string } }
}

export interface ScriptTime {
  /** Milliseconds of the processor in functions of the scripts, with all that they call. */
  total: number
  /** Milliseconds of that in the first `START` seconds. */
  start: number
  /** Milliseconds of that in the task that has most of it. */
  longest: number
  /** Milliseconds of the processor in the longest task with such a function, all else included. */
  longestTask: number
  /** Milliseconds of the processor in the longest task of the page, whosever it is. */
  longestOfPage: number
}

/** Seconds from the script tag, in which the widget is loaded and what was saved up is spent. */
export const START = 5

/** What the browser calls, and the promises that go on: the bench's own page has none. */
const CALLS = new Set(['FunctionCall', 'EvaluateScript', 'v8.evaluateModule'])

/**
 * Sums what Chromium ran of the scripts at an address and below: each call from the browser into
 * one of their functions, with the layout it asked for, the promises that go on, and the running of
 * the files themselves. By the processor's time in the page's main thread, slowed as that is.
 */
export function scriptTime(trace: Buffer, url: string): ScriptTime {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const isOurs = ({ name, args }: TraceEvent) =>
    name === 'RunMicrotasks' || (CALLS.has(name) && args.data?.url?.startsWith(url) === true)
  const done = traceEvents.filter(({ ph }) => ph === 'X').sort((one, other) => one.ts - other.ts)
  const calls = outermost(done.filter(isOurs))
  const [call] = calls
  const main = call ?? done.find(({ name }) => CALLS.has(name))
  const tasks = outermost(
    done.filter(
      ({ name, pid, tid }) => name === 'RunTask' && pid === main?.pid && tid === main.tid,
    ),
  )
  const within = tasks.map((task) => ({ task: cpu(task), ours: 0 }))
  let at = 0
  for (const one of calls) {
    while (tasks[at] && endOf(tasks[at]) < one.ts) at += 1
    const entry = within[at]
    if (entry) entry.ours += cpu(one)
  }
  const isStart = ({ ts }: TraceEvent) => ts < (call?.ts ?? 0) + START * 1_000_000
  const withOurs = within.filter(({ ours }) => ours > 0)
  return {
    total: sumOf(calls),
    start: sumOf(calls.filter(isStart)),
    longest: Math.max(0, ...withOurs.map(({ ours }) => ours)),
    longestTask: Math.max(0, ...withOurs.map(({ task }) => task)),
    longestOfPage: Math.max(0, ...tasks.map(cpu)),
  }
}

const cpu = ({ dur = 0, tdur = dur }: TraceEvent) => tdur / 1000

const sumOf = (calls: TraceEvent[]) => calls.reduce((sum, one) => sum + cpu(one), 0)

const endOf = (event: TraceEvent | undefined) => (event ? event.ts + (event.dur ?? 0) : 0)

/** A call within another is part of it. */
function outermost(calls: TraceEvent[]): TraceEvent[] {
  let end = 0
  return calls.filter((call) => {
    if (call.ts < end) return false
    end = endOf(call)
    return true
  })
}
