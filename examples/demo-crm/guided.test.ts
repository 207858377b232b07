import type { Content } from '@candor/protocol'
import { launchBrowser } from '@candor/testing/browser'
import { guideThrough } from '@candor/testing/guided/guide-through'
import { readFileSync } from 'node:fs'
import { after } from 'node:test'
import { serveDemoCrm } from './serve.mjs'

const CONTENT = new URL('content.json', import.meta.url)
const RECORD = '/opportunities/006-4F2A9C'

const browser = await launchBrowser()
after(() => browser.close())

guideThrough(
  {
    name: 'demo CRM',
    app: 'meridian',
    content: JSON.parse(readFileSync(CONTENT, 'utf8')) as Content,
    serve: serveDemoCrm,
    record: {
      path: RECORD,
      object: 'opportunities',
      title: 'Rollout Alpenblick AG',
      walked: 'log-a-call',
      other: 'next-step',
      over: 'stages',
      field: 'input[type=search]',
      async openDialog(page) {
        await page.getByRole('button', { name: 'Log a call', exact: true }).click()
        await page.locator('dialog#log-call').waitFor()
      },
      async closeDialog(page) {
        await page.locator('[data-action=cancel-call]').click()
        await page.locator('dialog#log-call').waitFor({ state: 'detached' })
      },
    },
    screen: { path: '/contacts', tip: 'search' },
    form: {
      path: `${RECORD}/edit`,
      field: '[name=nextStep]',
      filled: 'Call on Monday',
      hint: 'no-next-step',
      more: [
        {
          path: `${RECORD}/edit`,
          field: '[name=closeDate]',
          wrong: '2026-10-05',
          right: '2026-12-15',
          hint: 'date-is-over',
        },
        {
          path: `${RECORD}/edit`,
          field: '[name=nextStep]',
          wrong: 'ann at example',
          right: 'ann@example.com',
          hint: 'no-mail',
          added: {
            id: 'no-mail',
            anchor: 'next-step-field',
            rules: [{ is: 'not', format: 'mail' }],
            title: { en: 'This is no address', de: 'Das ist keine Adresse' },
            benefit: { en: 'Your mail arrives.', de: 'Deine Mail kommt an.' },
          },
        },
      ],
    },
    own: {
      adapter: {
        objects: ['chances'],
        routes: [{ at: '/opportunities/:id', view: 'record', object: 'chances' }],
      },
      object: 'chances',
    },
    found: {
      tip: 'search',
      news: 'handover',
      idea: 'dictate-notes',
      answer: 'slow-lists',
      person: 'CRM team',
    },
    ask: {
      topic: 'forecast',
      own: ['Sales power user, north', 'Sales power user, south'],
      forAll: 'CRM team',
      left: { department: 'marketing', away: 'Service power user' },
    },
  },
  browser,
)
