import assert from 'node:assert/strict'
import test from 'node:test'
import type { CDPSession } from 'playwright-core'
import { pressSend, sayInPanel } from '../say-in-panel.ts'
import { storedAnswers } from '../stored-answers.ts'
import { undoAfter } from '../undo-after.ts'
import { countTimers, timersOf } from './count-timers.ts'
import { openPage } from './open-page.ts'

test('no timer runs while nothing waits: before, after and with the panel open', async (test) => {
  const { page, db } = await openPage(undoAfter(test), {
    before: countTimers,
    attributes: 'data-delay="1"',
  })
  await page.getByRole('button', { name: 'Feedback & help' }).waitFor()
  assert.equal(await timersOf(page), 0, 'a page that only has the launcher')

  await sayInPanel(page, { rating: '2: A little' })
  await page.getByText('Opportunity').or(page.getByText('Screen: unknown')).first().waitFor()
  assert.equal(await timersOf(page), 0, 'with the panel open')

  const answered = page.waitForResponse((response) => response.url().endsWith('/v1/events'))
  await pressSend(page)
  assert.equal(await timersOf(page), 1, 'while an answer waits')
  await answered
  await page.getByRole('button', { name: 'What leaves this browser' }).click()
  await page.getByText('Sent', { exact: true }).waitFor()
  assert.equal(await timersOf(page), 0, 'after it was sent')
  assert.equal(storedAnswers(db).length, 1)
})

test('no timer runs while a text rests that the help has looked at', async (test) => {
  const { page } = await openPage(undoAfter(test), { before: countTimers })
  await sayInPanel(page, { text: 'Mr Kline' })
  await page.getByRole('button', { name: 'Keep: Kline' }).waitFor()
  assert.equal(await timersOf(page), 0, 'with the list beside the text')
})

test('an idle widget takes no time of the page’s thread', async (test) => {
  const { context, page } = await openPage(undoAfter(test), { attributes: 'data-delay="0"' })
  await sayInPanel(page, { rating: '2: A little' })
  await pressSend(page)
  await page.getByRole('button', { name: 'What leaves this browser' }).click()
  await page.getByText('Sent', { exact: true }).waitFor()
  await page.keyboard.press('Escape')
  const devTools = await context.newCDPSession(page)
  await devTools.send('Performance.enable')

  // What closing the panel has left to do is over by then.
  await scriptSeconds(devTools)
  const idle = await scriptSeconds(devTools)
  test.diagnostic(`script time in ten minutes: ${Math.round(idle * 1e6)} µs`)
  assert.ok(idle < 0.001, `${idle} s`)

  await page.evaluate(() =>
    setInterval(() => {
      for (let look = 0; look < 1000; look += 1) performance.now()
    }, 1000),
  )
  assert.ok((await scriptSeconds(devTools)) > 0.001, 'a page that looks once a second is seen')
})

/** Seconds that scripts take in ten minutes of the page's own time, which pass at once. */
async function scriptSeconds(devTools: CDPSession): Promise<number> {
  const soFar = async () => {
    const { metrics } = await devTools.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN
  }
  const before = await soFar()
  const passed = new Promise((resolve) =>
    devTools.once('Emulation.virtualTimeBudgetExpired', resolve),
  )
  await devTools.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: 600_000 })
  await passed
  return (await soFar()) - before
}
