import assert from 'node:assert/strict'
import test, { after } from 'node:test'
import type { OpenPage } from './open-page.ts'
import { openPage } from './open-page.ts'
import type { Undo } from '../undo-after.ts'

const HARM = '<img src=x onerror="harmed = true"><script>harmed = true</script>'

const tip = (more: object) => ({
  id: 'good',
  where: [{}],
  title: { en: `Good ${HARM}` },
  benefit: { en: 'Saves time' },
  author: 'CRM team',
  until: '2099-12-31',
  ...more,
})

/** In each place where a content file may have an address. */
const harmful = (link: string) => ({
  powerUsers: [
    ...['booking', 'slack', 'teams', 'mail', 'phone'].map((kind) => ({
      name: `Bad ${kind}`,
      channels: [{ kind, to: link }],
    })),
    { name: 'Good one', channels: [{ kind: 'booking', to: 'https://booking.example.com/' }] },
  ],
  offers: [{ id: 'bad', reasons: ['broken'], title: { en: 'x' }, text: { en: 'x' }, link }],
})

const mixed = {
  v: 1,
  site: 'acme',
  tips: [tip({}), tip({ id: 'wrong', title: 5 }), 'no tip'],
  ...harmful('javascript:harmed = true'),
  announcements: { not: 'a list' },
}

const LINKS = [
  'JaVaScRiPt:harmed = true',
  ' javascript:harmed = true',
  'data:text/html,<p>',
  'vbscript:x',
  'blob:x',
]

/** A field that would be the prototype of a careless copy, at each level. */
const poisoned = JSON.stringify({
  ...mixed,
  tips: [tip({ poison: { harmed: 1 } })],
  poison: { harmed: 1 },
}).replaceAll('"poison"', '"__proto__"')

const DEPTH = 100_000
const deep = JSON.stringify({ ...mixed, notice: 0 }).replace(
  '"notice":0',
  `"notice":${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`,
)

const cases: [what: string, body: string, shows: boolean][] = [
  ['scripts, javascript: links and wrong types', JSON.stringify(mixed), true],
  ...LINKS.map((link): (typeof cases)[number] => [
    `full of ${link.trim().split(':', 1)[0]}: links`,
    JSON.stringify({ ...mixed, ...harmful(link) }),
    true,
  ]),
  ['full of prototypes', poisoned, true],
  ['nested without end', deep, true],
  ['all over', JSON.stringify({ v: 1, site: 'acme', tips: [tip({ until: '2020-01-01' })] }), false],
  ['cut off', JSON.stringify(mixed).slice(0, 90), false],
  ['huge', JSON.stringify({ ...mixed, pad: ' '.repeat(1_048_576) }), false],
  ['a list', '[1, 2]', false],
]

const undos: Undo[] = []
after(async () => {
  for (const undo of undos.reverse()) await undo()
})
const opened = openPage((undo) => undos.push(undo))

/** Opens the panel on that content; tells what is on the console. */
async function useWith({ page }: OpenPage, answer: string | undefined): Promise<string[]> {
  const told: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'warning') told.push(message.text())
  })
  page.on('pageerror', (error) => told.push(`thrown: ${error.message}`))
  const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' }
  await page.route('**/v1/content', (route) =>
    answer === undefined ? route.abort() : route.fulfill({ headers, body: answer }),
  )
  await page.reload()
  await page.locator('candor-widget .launcher').click()
  for (const name of ['Ask', 'News', 'Tips'])
    await page.locator('candor-widget').getByRole('button', { name, exact: true }).click()
  await page.locator('candor-widget .view > *').first().waitFor()
  return told
}

/** Of all people those alone can be asked whose links lead to a page. */
async function seeGoodLinks({ page }: OpenPage): Promise<void> {
  const widget = page.locator('candor-widget')
  await widget.getByText('Good <img').first().waitFor()
  await widget.getByRole('button', { name: 'Ask', exact: true }).click()
  await widget.getByRole('link', { name: 'Good one' }).waitFor()
  assert.equal(await widget.getByText('Bad ').count(), 0)
  const addresses = await widget
    .locator('a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  for (const address of addresses) assert.match(address, /^https?:/)
}

async function endWith({ page }: OpenPage): Promise<void> {
  assert.equal(await page.evaluate(() => 'harmed' in window), false, 'no script ran')
  assert.equal(await page.evaluate(() => 'harmed' in {}), false, 'no prototype is changed')
  assert.equal(await page.locator('body > h1').innerText(), 'Deal')
  page.removeAllListeners('console').removeAllListeners('pageerror')
  await page.unroute('**/v1/content')
}

for (const [what, body, shows] of cases)
  test(`content that is ${what}: what is good shows, and one warning tells of the rest`, async () => {
    const open = await opened
    const told = await useWith(open, body)
    if (shows) await seeGoodLinks(open)
    else assert.equal(await open.page.locator('candor-widget').getByText('Good <img').count(), 0)
    assert.equal(told.length, 1, told.join('\n'))
    assert.match(told[0] ?? '', /^Candor/)
    await endWith(open)
  })

test('content that cannot be reached is told of once, and is there again with the next page', async () => {
  const open = await opened
  const told = await useWith(open, undefined)
  assert.equal(told.length, 1, told.join('\n'))
  assert.match(told[0] ?? '', /^Candor has no content/)
  await endWith(open)
  assert.deepEqual(
    await useWith(open, JSON.stringify({ ...mixed, tips: [tip({})] })).then((t) => t.length),
    1,
  )
  await open.page.locator('candor-widget').getByText('Good <img').first().waitFor()
  await endWith(open)
})
