import type { Browser } from 'playwright-core'
import { anchorsOf } from './anchors-of.ts'
import type { Finding, InPage } from './in-page.ts'

/** Elements: ten for each field. */
const FIELDS = 300

/** Milliseconds. Nobody waits longer. */
const LONGEST = 20_000

/** Milliseconds from when an element is there until it is found, on a page of usual size. */
export async function measureLatency(browser: Browser, url: string): Promise<number[]> {
  const page = await browser.newPage()
  await page.goto(url)
  const times = await page.evaluate(
    async ([fields, anchors, longest]) => {
      const { page, ours } = window as unknown as InPage
      page.buildPage(fields)
      const finding = ours.start(anchors)
      const foundBy = async (isFound: (finding: Finding) => boolean) => {
        const begun = performance.now()
        const waited = () => performance.now() - begun
        while (!isFound(finding) && waited() < longest) await new Promise(requestAnimationFrame)
        return waited()
      }
      await foundBy(({ found }) => found === 18)
      const waits: number[] = []
      for (let round = 0; round < 30; round += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100 + round * 37))
        const field = document.querySelector('[data-field="f28"]')
        field?.remove()
        await foundBy(({ found }) => found < 18)
        await new Promise((resolve) => setTimeout(resolve, round * 23))
        document.querySelector('.fields')?.append(field ?? '')
        waits.push(await foundBy(({ found }) => found === 18))
      }
      finding.stop()
      return waits
    },
    [FIELDS, anchorsOf(20), LONGEST] as const,
  )
  await page.close()
  return times
}
