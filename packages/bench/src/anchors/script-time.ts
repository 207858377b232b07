/** As Chromium's tracing writes it; times in microseconds. */
interface TraceEvent {
  name: string
  ph: string
  ts: number
  dur?: number
  /** That of the processor, in this thread: the machine's other work is not in it. */
  tdur?: number
  tid: number
  pid: number
  args: { data?: { url?: string } }
}

export interface ScriptTime {
  /** Milliseconds of the processor in functions of the scripts, with all that they call. */
  total: number
  /** Milliseconds of the processor in the longest of its calls. */
  longest: number
  /** Milliseconds by the clock of the longest of its calls: whatever else the machine did is in it. */
  longestByClock: number
  calls: number
}

/** Sums the calls from the browser into functions of the scripts at an address and below. */
export function scriptTime(trace: Buffer, url: string): ScriptTime {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const calls = outermost(
    traceEvents.filter(
      ({ name, ph, args }) =>
        name === 'FunctionCall' && ph === 'X' && args.data?.url?.startsWith(url),
    ),
  )
  const times = calls.map(({ dur = 0, tdur = dur }) => tdur / 1000)
  return {
    total: times.reduce((sum, time) => sum + time, 0),
    longest: Math.max(0, ...times),
    longestByClock: Math.max(0, ...calls.map(({ dur = 0 }) => dur / 1000)),
    calls: calls.length,
  }
}

/** A call within another is part of it. */
function outermost(calls: TraceEvent[]): TraceEvent[] {
  let end = 0
  return calls
    .sort((one, other) => one.ts - other.ts)
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false
      end = ts + dur
      return true
    })
}
