import { createCollector } from '@candor/collector'
import { serve } from '@candor/collector/node'
import { sqlite } from '@candor/collector/sqlite'
import { serveDemoCrm } from 'candor-example-demo-crm'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomOf } from '@candor/testing/random-of'
import { answerLikeColleagues } from './demo/answer-like-colleagues.ts'
import { contentFor } from './demo/content-for.ts'
import { DAY_MS, demoClock } from './demo/demo-clock.ts'
import { employeesIn } from './demo/employees.ts'
import { LOCALES, localeIn } from './demo/locale-in.ts'
import { luckOf } from './demo/luck.ts'
import { letWeeksPass, WEEKS } from './demo/past-weeks.ts'

/** Seconds, and as the form says it. */
const DELAY = 5

/** Who answer too when a week is let pass. */
const COLLEAGUES = 25

const port = Number(process.env['PORT'] ?? 8787)
if (!Number.isInteger(port) || port < 0 || port > 65_534) {
  console.error(`PORT must be a number from 0 to 65534, e.g. PORT=9000 npm start`)
  process.exit(2)
}

const employees = employeesIn(process.env['CANDOR_DEMO_EMPLOYEES'])
if (employees === null) {
  console.error(
    `CANDOR_DEMO_EMPLOYEES must be a number from 20 to 20000, e.g. CANDOR_DEMO_EMPLOYEES=50 npm start`,
  )
  process.exit(2)
}

/** Of the widget; the CRM around it speaks English. */
const locale = localeIn(process.env['CANDOR_DEMO_LOCALE'])
if (locale === null) {
  console.error(
    `CANDOR_DEMO_LOCALE must be one of ${LOCALES.join(', ')}, e.g. CANDOR_DEMO_LOCALE=de npm start`,
  )
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'candor-demo-'))
const clock = demoClock()
const token = randomBytes(16).toString('base64url')
const content = contentFor(new URL('../examples/demo-crm/content.json', import.meta.url), employees)
const luck = luckOf(randomOf(1))
const store = sqlite(join(folder, 'candor.db'))
const collector = createCollector({ store, content, token, now: clock.now })

await letWeeksPass(collector, { clock, employees, content, luck })

try {
  const server = await serve(collector, { port })
  const crm = await serveDemoCrm({
    port: port === 0 ? 0 : port + 1,
    candor: server.url,
    attributes: { 'data-department': 'sales', 'data-delay': `${DELAY}`, 'data-locale': locale },
    async onNextWeek() {
      await answerLikeColleagues(collector, { week: WEEKS, people: COLLEAGUES, content, luck })
      clock.move(7 * DAY_MS)
      return { week: clock.week() }
    },
  })
  console.log(`
Candor runs, with ${WEEKS} weeks of invented answers of ${employees} employees.

  CRM        ${crm.url}/opportunities/006-4F2A9C
  Insights   ${server.url}/insights#token=${token}
  Collector  ${server.url}/openapi.json

Try this:
  1. Open the CRM, press "Feedback & help", rate the screen, give a reason, write a mail address
     into the text, and look at "This is all that will leave" before you send.
  2. Open "What leaves this browser": your answer leaves within ${DELAY} sec (10 min in real life).
  3. Press "Let a week pass" at the foot of the CRM: ${COLLEAGUES} colleagues answer too and the week ends.
     Reload Insights: your answer is in a group now, and nowhere else.

Ctrl+C ends it and deletes its database.
`)
  const end = async () => {
    await crm.close()
    await server.close()
    await collector.close()
    rmSync(folder, { recursive: true, force: true })
    process.exit(0)
  }
  process.once('SIGINT', () => void end())
  process.once('SIGTERM', () => void end())
} catch (error) {
  rmSync(folder, { recursive: true, force: true })
  const { code, message } = error as NodeJS.ErrnoException
  console.error(
    code === 'EADDRINUSE'
      ? `Port ${port} or ${port + 1} is taken. Choose another: PORT=9000 npm start`
      : `The demo could not start: ${message}`,
  )
  process.exit(1)
}
