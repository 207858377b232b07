import { launchBrowser } from '@candor/testing/browser'
import { startRecordedCollector } from '@candor/testing/recorded-collector'
import type { Undo } from '@candor/testing/undo-after'
import { anchorsOf } from './anchors-of.ts'
import { contentOf, SCREEN } from './content-of.ts'
import { measureLatency } from './measure-latency.ts'
import type { Finder, Phase, PhaseParts } from './measure-phase.ts'
import { ANCHORS, FIELDS, measurePhase } from './measure-phase.ts'
import { serveBenchPage } from './serve-bench-page.ts'

/** In turn, so that what else the machine does falls on all alike. */
const TURN: readonly Finder[] = ['nothing', 'ours', 'widget', 'screen']
const TURNS: readonly Finder[] = [...TURN, ...TURN, 'naive']

/** Seconds. A naive search stops the page at once, and need not be watched for long. */
const NAIVE_SECONDS = 10

/**
 * Prints what the search for anchors and the whole guide cost a busy page, beside a page without and
 * a naive search. Times are those of the processor, which other work of the machine does not change.
 */
export async function benchAnchors(seconds: number): Promise<void> {
  const undos: Undo[] = []
  const onEnd = (undo: Undo) => void undos.push(undo)
  try {
    const { url, close } = await serveBenchPage()
    onEnd(close)
    const [everywhere, perScreen] = [false, true].map((is) => contentOf(anchorsOf(ANCHORS), is))
    const widget = (await startRecordedCollector(onEnd, everywhere)).wire.url
    const screen = (await startRecordedCollector(onEnd, perScreen)).wire.url
    const browser = await launchBrowser()
    onEnd(() => browser.close())
    console.log(`${FIELDS * 10} elements, changed 50 times a second; ${ANCHORS} tips, 900 there`)
    console.log('ours: the search alone; widget: all of Candor, all tips on this screen;')
    console.log('screen: all of Candor, 40 of the tips on this screen; found: marks, 12 at most')
    for (const throttle of [1, 4])
      await compare({ browser, url: url + SCREEN, widgets: { widget, screen }, throttle, seconds })
    printLatency(await measureLatency(browser, url + SCREEN))
  } finally {
    for (const undo of undos.reverse()) await undo()
  }
}

async function compare(parts: Omit<PhaseParts, 'finder'>): Promise<void> {
  console.log(`processor slowed ${parts.throttle} times`)
  row('search', 'all scripts', 'search', 'longest call', '(by clock)', 'calls/s', 'found')
  const phases: Phase[] = []
  for (const finder of TURNS) {
    const seconds = finder === 'naive' ? NAIVE_SECONDS : parts.seconds
    const phase = await measurePhase({ ...parts, finder, seconds })
    phases.push(phase)
    print(phase)
  }
  printVerdict(phases)
}

function print({ finder, seconds, scripts, time, found }: Phase): void {
  row(
    finder,
    percent(scripts),
    percent(time.total / 1000 / seconds),
    `${time.longest.toFixed(1)} ms`,
    `${time.longestByClock.toFixed(1)} ms`,
    (time.calls / seconds).toFixed(1),
    `${found}`,
  )
}

function printVerdict(phases: readonly Phase[]): void {
  const of = (finder: Finder) => phases.filter((phase) => phase.finder === finder)
  const share = (finder: Finder) =>
    mean(of(finder).map(({ time, seconds }) => time.total / 1000 / seconds))
  const scripts = (finder: Finder) => mean(of(finder).map((phase) => phase.scripts))
  for (const finder of ['ours', 'widget', 'screen'] as const) {
    const longest = Math.max(...of(finder).map(({ time }) => time.longest))
    console.log(
      `  ${finder}: ${percent(share(finder))} of the time (below 1 %: ${yes(share(finder) < 0.01)}),`,
      `longest ${longest.toFixed(1)} ms (at most 50: ${yes(longest <= 50)});`,
      `all scripts ${(scripts(finder) / scripts('nothing')).toFixed(2)} times those without`,
    )
  }
  const times = Math.round(share('naive') / share('ours'))
  console.log(
    times > 0
      ? `  naive takes ${times} times as long as ours`
      : '  naive: not one of its calls has ended',
  )
}

function printLatency(waits: readonly number[]): void {
  const times = [...waits].sort((one, other) => one - other)
  const at = (place: number) => Math.round(times[Math.floor(place * (times.length - 1))] ?? NaN)
  console.log(`20 anchors on 3000 elements, from there to found, ${times.length} times:`)
  console.log(`  median ${at(0.5)} ms, longest ${at(1)} ms`)
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const yes = (is: boolean) => (is ? 'yes' : 'NO')

const percent = (share: number) => `${(share * 100).toFixed(2)} %`

const row = (...cells: string[]) => console.log(cells.map((cell) => cell.padEnd(13)).join(''))
