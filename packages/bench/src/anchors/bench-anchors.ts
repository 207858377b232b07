import { cpus, loadavg } from 'node:os'
import { launchBrowser } from '@candor/testing/browser'
import { startRecordedCollector } from '@candor/testing/recorded-collector'
import type { Undo } from '@candor/testing/undo-after'
import { anchorsOf } from './anchors-of.ts'
import { contentOf } from './content-of.ts'
import type { PhaseParts } from './measure-phase.ts'
import { measurePhase } from './measure-phase.ts'
import { START } from './script-time.ts'
import { serveBenchPage } from './serve-bench-page.ts'

const TIPS = 1000

/** Of the tips, those whose element is on the page. */
const PRESENT = [1, 100, 1000]

/** Ten elements each. */
const FIELDS = 2000
const FIELDS_OF_A_USUAL_PAGE = 100

const COLUMNS =
  'there,all scripts,widget,start,then,longest,task,page,marks,first,later,at most,times,< 1 %,<= 50 ms'.split(
    ',',
  )

/**
 * Prints what the widget with a thousand tips costs a busy page, and how long its marks take to
 * come. Costs are times of the processor, which other work of the machine does not change much;
 * waits are by the clock, and do grow with that.
 */
export async function benchAnchors(seconds: number): Promise<void> {
  const undos: Undo[] = []
  const onEnd = (undo: Undo) => void undos.push(undo)
  try {
    const { url, close } = await serveBenchPage()
    onEnd(close)
    const browser = await launchBrowser()
    onEnd(() => browser.close())
    console.log(`${TIPS} tips, pages that change 50 times a second, ${seconds} s for each line`)
    console.log('widget: time of the processor in its scripts, layout that they ask for included')
    console.log(`start: of the first ${START} s; then: the share of the time after them`)
    console.log('longest: what of one task is theirs; task: the longest in which any of them runs')
    console.log('page: the longest task of the page, whosever')
    console.log('first, later: from the script tag, from the return of the field, to its mark')
    console.log('usual: 20 tips and elements on a page of 1000')
    for (const throttle of [1, 4]) {
      const given = { browser, url, throttle, seconds }
      header(throttle)
      await measure('no widget', { ...given, fields: FIELDS })
      for (const present of PRESENT) {
        const anchors = contentOf(anchorsOf(TIPS, present))
        const collector = (await startRecordedCollector(onEnd, anchors)).wire.url
        await measure(`${present}`, { ...given, collector, fields: FIELDS })
      }
      const few = contentOf(anchorsOf(20, 20))
      const collector = (await startRecordedCollector(onEnd, few)).wire.url
      await measure('usual', { ...given, collector, fields: FIELDS_OF_A_USUAL_PAGE })
    }
  } finally {
    for (const undo of undos.reverse()) await undo()
  }
}

async function measure(name: string, parts: PhaseParts): Promise<void> {
  const { scripts, time, marks, waits } = await measurePhase(parts)
  const [first, ...later] = waits
  const sorted = later.sort((one, other) => one - other)
  const share = time.total / 1000 / parts.seconds
  const then = (time.total - time.start) / 1000 / (parts.seconds - START)
  row(
    name,
    percent(scripts),
    percent(share),
    `${Math.round(time.start)} ms`,
    percent(then),
    `${time.longest.toFixed(1)} ms`,
    `${time.longestTask.toFixed(1)} ms`,
    `${time.longestOfPage.toFixed(1)} ms`,
    `${marks}`,
    inMs(first),
    inMs(sorted[Math.floor(sorted.length / 2)]),
    inMs(sorted.at(-1)),
    `${sorted.length}`,
    share < 0.01 ? 'yes' : 'NO',
    time.longest <= 50 ? 'yes' : 'NO',
  )
}

function header(throttle: number): void {
  const load = `load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors`
  console.log(`processor slowed ${throttle} times; ${load}`)
  row(...COLUMNS)
}

const percent = (share: number) => `${(share * 100).toFixed(2)} %`

const inMs = (time: number | undefined) => (time === undefined ? '-' : `${Math.round(time)} ms`)

const row = (...cells: string[]) => console.log(cells.map((cell) => cell.padEnd(12)).join(''))
