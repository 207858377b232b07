import type { Change, Content, ErrorBody, Loop } from '@candor/protocol'
import { MAX_CONTENT_BYTES } from '@candor/protocol'
import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import test from 'node:test'
import fc from 'fast-check'
import type { Collector } from './collector.ts'
import { createCollector } from './collector.ts'
import { sqlite } from './store/sqlite.ts'
import { ask, send, TOKEN } from './testing/client.ts'
import { newId } from './testing/events.ts'
import { setUp } from './testing/setup.ts'

const CONTENT: Content = {
  v: 1,
  site: 'demo',
  ideas: [
    { id: 'open', title: { en: 'Shorter forms' } },
    {
      id: 'replied',
      title: { en: 'Dark mode' },
      reply: { status: 'done', text: { en: 'It is there.' }, on: '2026-09-01' },
    },
  ],
}

const ANSWER = {
  said: { en: 'Saving takes too many clicks' },
  from: '2026-09-01',
  reply: { status: 'planned', text: { en: 'One click from March on' }, on: '2026-09-20' },
}
const ANNOUNCEMENT = {
  kind: 'status',
  title: { en: 'Training' },
  body: { en: 'Every Friday at nine' },
  from: '2026-10-01',
  until: '2026-10-31',
}
const REPLY = { status: 'planned', text: { en: 'In spring' }, on: '2026-10-01' }

const vote = (idea: string) => ({ id: newId(), kind: 'vote', idea })

const HEADERS = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' }

async function write(collector: Collector, name: string, body: unknown) {
  const init = { method: 'POST', headers: HEADERS, body: JSON.stringify(body) }
  const response = await ask(collector, `/v1/${name}`, init)
  const json = (await response.json()) as { id: string; version: number } & {
    error?: ErrorBody['error']
  }
  return { status: response.status, ...json, message: json.error?.message ?? '' }
}

async function loopOf(collector: Collector): Promise<Loop> {
  return (await (await ask(collector, '/v1/loop', { headers: HEADERS })).json()) as Loop
}

async function contentOf(collector: Collector): Promise<Content> {
  return (await (await ask(collector, '/v1/content')).json()) as Content
}

const site = (test: TestContext) => setUp(test, { content: CONTENT })

test('what a lead writes reaches widgets with the next content, beside what stands in the file', async (test) => {
  const { collector } = site(test)
  const before = (await ask(collector, '/v1/content')).headers.get('etag') ?? ''
  const answer = await write(collector, 'answers', { value: ANSWER })
  const announcement = await write(collector, 'announcements', { value: ANNOUNCEMENT })
  const idea = await write(collector, 'ideas', { value: { title: { en: 'Map of visits' } } })
  const reply = await write(collector, 'replies', { id: 'open', value: REPLY })
  const statuses = [answer, announcement, idea, reply].map(({ status }) => status)
  assert.deepEqual(statuses, [200, 200, 200, 200])

  const headers = { 'if-none-match': before }
  assert.equal((await ask(collector, '/v1/content', { headers })).status, 200)
  const content = await contentOf(collector)
  assert.deepEqual(content.answers, [{ id: answer.id, ...ANSWER }])
  assert.deepEqual(content.announcements, [{ id: announcement.id, ...ANNOUNCEMENT }])
  assert.deepEqual(content.ideas, [
    { ...CONTENT.ideas?.[0], reply: REPLY },
    CONTENT.ideas?.[1],
    { id: idea.id, title: { en: 'Map of visits' } },
  ])
})

test('a written idea can be voted for from then on', async (test) => {
  const { collector } = site(test)
  const { id } = await write(collector, 'ideas', { value: { title: { en: 'Map of visits' } } })
  const { accepted, rejected } = await send(collector, vote(id), vote('nowhere'))
  assert.equal(accepted.length, 1)
  assert.deepEqual(
    rejected.map(({ reason }) => reason),
    ['not-in-content'],
  )
})

test('what was written stays when the collector starts anew, and another one sees it', async (test) => {
  const { collector, db, clock } = site(test)
  await contentOf(collector)
  const other = createCollector({
    store: sqlite(db),
    content: CONTENT,
    token: TOKEN,
    now: clock.now,
  })
  test.after(() => other.close())
  const { id } = await write(other, 'answers', { value: ANSWER })
  assert.deepEqual((await contentOf(collector)).answers, [{ id, ...ANSWER }])
})

test('a fault is told with its place, and nothing is written', async (test) => {
  const { collector } = site(test)
  const table: [string, unknown, RegExp][] = [
    ['answers', { value: { ...ANSWER, from: 'yesterday' } }, /^from: /],
    [
      'answers',
      { value: { ...ANSWER, reply: { ...REPLY, on: '2026-08-01' } } },
      /^reply\.on: before/,
    ],
    ['answers', { value: { ...ANSWER, author: 'me' } }, /^there is a key that is not known here$/],
    ['answers', { value: { ...ANSWER, said: { English: 'x' } } }, /^said: a key is no language/],
    ['announcements', { value: { ...ANNOUNCEMENT, until: '2026-09-01' } }, /until/],
    ['announcements', { value: { ...ANNOUNCEMENT, kind: 'gossip' } }, /^kind: /],
    ['ideas', { value: { title: {} } }, /^title/],
    ['ideas', { value: { title: { en: 'x' }, reply: REPLY } }, /reply/],
    ['ideas', { value: 'text' }, /./],
    ['replies', { value: REPLY }, /no idea has this id/],
    ['replies', { id: 'nowhere', value: REPLY }, /no idea has this id/],
    ['replies', { id: 'replied', value: REPLY }, /content file/],
    ['replies', { id: 'open', value: { ...REPLY, status: 'maybe' } }, /status/],
    ['answers', { id: 'Not A Slug', value: ANSWER }, /openapi/],
    ['undo', { version: 'x' }, /openapi/],
  ]
  for (const [name, body, fault] of table) {
    const { status, message } = await write(collector, name, body)
    assert.equal(status, 400, JSON.stringify(body))
    assert.match(message, fault)
  }
  assert.deepEqual(await contentOf(collector), CONTENT)
  assert.deepEqual((await loopOf(collector)).changes, [])
})

test('an error repeats nothing of what a lead has written', async (test) => {
  const { collector } = site(test)
  const marker = 'canary-7261'
  const said = { [marker]: marker }
  const values = [
    marker,
    said,
    [said],
    { ...ANSWER, ...said },
    { said, from: marker, reply: { status: marker, text: said, on: marker } },
    { kind: marker, title: said, body: { en: marker }, from: marker, until: marker },
    { title: { en: marker }, reply: said },
    { status: marker, text: said, on: marker, ...said },
  ]
  const bodies = values.flatMap((value) => [
    { value },
    { value, id: marker },
    { value, version: marker },
    { value, ...said },
  ])
  for (const name of ['answers', 'announcements', 'ideas', 'replies', 'undo'])
    for (const body of bodies) {
      const { status, message } = await write(collector, name, body)
      if (status !== 200) assert.match(message, /./)
      assert.doesNotMatch(message, new RegExp(marker), name)
    }
})

test('each fault names the part of the value that is to be changed', async (test) => {
  const { collector } = site(test)
  const placesOf = async (name: string, body: unknown) =>
    (await write(collector, name, body)).error?.faults?.map(({ at }) => at)
  const reply = { status: 'done', text: { en: '' }, on: 'soon' }
  assert.deepEqual(await placesOf('answers', { value: { ...ANSWER, said: {}, reply } }), [
    'said',
    'reply.text.en',
    'reply.on',
  ])
  assert.deepEqual(await placesOf('replies', { id: 'open', value: reply }), ['text.en', 'on'])
  assert.deepEqual(await placesOf('replies', { id: 'replied', value: REPLY }), [''])
  assert.equal(await placesOf('replies', { id: 'open', value: REPLY }), undefined)
})

test('whoever changes what somebody else has changed meanwhile is told so', async (test) => {
  const { collector } = site(test)
  const { id, version } = await write(collector, 'answers', { value: ANSWER })
  const changed = { ...ANSWER, said: { en: 'Saving is slow' } }
  assert.equal((await write(collector, 'answers', { id, version, value: changed })).status, 200)
  assert.equal((await write(collector, 'answers', { id, version, value: ANSWER })).status, 409)
  assert.equal((await write(collector, 'answers', { id, value: ANSWER })).status, 409)
  assert.equal((await write(collector, 'answers', { id: 'w-never', value: ANSWER })).status, 404)
  assert.deepEqual((await contentOf(collector)).answers, [{ id, ...changed }])
})

test('things written at once are all written', async (test) => {
  const { collector } = site(test)
  const four = [1, 2, 3, 4].map(() => write(collector, 'answers', { value: ANSWER }))
  const written = await Promise.all(four)
  assert.deepEqual(
    written.map(({ status }) => status),
    [200, 200, 200, 200],
  )
  assert.deepEqual(written.map(({ version }) => version).toSorted(), [1, 2, 3, 4])
})

test('a change is taken back, and the taking back too; one that was built upon is not', async (test) => {
  const { collector } = site(test)
  const first = await write(collector, 'answers', { value: ANSWER })
  const removed = await write(collector, 'answers', { ...idOf(first), value: null })
  assert.equal((await contentOf(collector)).answers, undefined)
  assert.equal((await write(collector, 'undo', { version: first.version })).status, 409)
  const back = await write(collector, 'undo', { version: removed.version })
  assert.deepEqual((await contentOf(collector)).answers, [{ id: first.id, ...ANSWER }])
  assert.equal((await write(collector, 'undo', { version: back.version })).status, 200)
  assert.equal((await contentOf(collector)).answers, undefined)
  assert.equal((await write(collector, 'undo', { version: 99 })).status, 404)
})

const idOf = ({ id, version }: { id: string; version: number }) => ({ id, version })

test('the list of changes tells role and day, and no person', async (test) => {
  const { collector } = site(test)
  await write(collector, 'replies', { id: 'open', value: REPLY })
  const { role, lists, changes } = await loopOf(collector)
  const change: Change = {
    version: 1,
    list: 'replies',
    id: 'open',
    role: 'lead',
    on: '2026-10-01',
    before: null,
    after: REPLY as Change['after'],
  }
  assert.equal(role, 'lead')
  assert.deepEqual(changes, [change])
  assert.deepEqual(lists.replies, [{ id: 'open', version: 1, value: REPLY }])
})

test('nothing that is undone makes the content larger than 1 MiB, and what is shortened fits', async (test) => {
  const { collector } = setUp(test)
  const long = Object.fromEntries(
    ['en', 'de', 'fr', 'it', 'es', 'nl', 'pt', 'pl', 'sv', 'da'].map((one) => [
      one,
      'ü'.repeat(1900),
    ]),
  )
  const value = { ...ANNOUNCEMENT, body: long }
  const writeUntilFull = async () => {
    const written: { id: string; version: number }[] = []
    for (;;) {
      const one = await write(collector, 'announcements', { value })
      if (one.status !== 200) return { written, message: one.message }
      written.push({ id: one.id, version: one.version })
    }
  }
  const { written, message } = await writeUntilFull()
  assert.match(message, /more than 1 MiB/)
  const [first = assert.fail(), second = assert.fail()] = written
  const shorter = { ...value, body: { ...long, da: 'ü'.repeat(100) } }
  const { id, version } = first
  assert.equal(
    (await write(collector, 'announcements', { id, version, value: shorter })).status,
    200,
  )
  const gone = await write(collector, 'announcements', { ...second, value: null })
  await writeUntilFull()
  const undone = await write(collector, 'undo', { version: gone.version })
  assert.equal(undone.status, 400)
  assert.match(undone.message, /more than 1 MiB/)
  const bytes = (await (await ask(collector, '/v1/content')).arrayBuffer()).byteLength
  assert.ok(bytes <= MAX_CONTENT_BYTES, `${bytes} bytes`)
})

test('any writing and undoing leaves what the last change of each thing says', async (test) => {
  const { collector } = site(test)
  const titles = fc.array(fc.option(fc.string({ minLength: 1, maxLength: 20 })), { maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(titles, async (wanted) => {
      let standing: { id: string; version: number } | undefined
      const history: (string | null)[] = [null]
      for (const title of wanted) {
        if (title === null && history.at(-1) === null) continue
        const value = title === null ? null : { title: { en: `x${title}` } }
        const result = await write(collector, 'ideas', { ...standing, value })
        assert.equal(result.status, 200)
        standing = idOf(result)
        history.push(title === null ? null : `x${title}`)
      }
      if (!standing) return
      const undone = await write(collector, 'undo', { version: standing.version })
      assert.equal(undone.status, 200)
      const idea = (await contentOf(collector)).ideas?.find(({ id }) => id === standing?.id)
      assert.equal(idea?.title['en'] ?? null, history.at(-2) ?? null)
    }),
    { numRuns: 25 },
  )
})
