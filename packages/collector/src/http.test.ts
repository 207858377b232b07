import assert from 'node:assert/strict'
import test from 'node:test'
import { contentJsonSchema } from '@candor/protocol/schema'
import { starter } from '@candor/protocol/starter'
import { assets } from './static/assets.generated.ts'
import { ask, post, TOKEN } from './testing/client.ts'
import { setUp } from './testing/setup.ts'

const codeOf = async (response: Response) =>
  ((await response.json()) as { error: { code: string } }).error.code

test('the report is for those with the token', async (test) => {
  const { collector } = setUp(test)
  const tokens = ['', TOKEN, 'Bearer', `Bearer ${TOKEN}x`, `Basic ${TOKEN}`, `bearer ${TOKEN}`]
  const statuses = []
  for (const authorization of tokens)
    statuses.push((await ask(collector, '/v1/report', { headers: { authorization } })).status)
  assert.deepEqual(statuses, [401, 401, 401, 401, 401, 200])
  const refused = await ask(collector, '/v1/report')
  assert.equal(refused.headers.get('www-authenticate'), 'Bearer')
  assert.doesNotMatch(await refused.clone().text(), /Bearer/, 'the page shows this to people')
  assert.equal(await codeOf(refused), 'unauthorized')
})

test('without a token and without `authorize` nobody reads reports, and the answer says why', async (test) => {
  for (const token of [undefined, '']) {
    const { collector } = setUp(test, { token } as { token: string })
    const headers = { authorization: 'Bearer ' }
    const response = await ask(collector, '/v1/report', { headers })
    assert.equal(response.status, 401)
    assert.match(await response.text(), /CANDOR_TOKEN/)
  }
})

test('the operator may decide with a function of their own, which fails closed', async (test) => {
  const authorize = async ({ url }: Request) => {
    if (url.endsWith('broken')) throw new Error('the directory is down')
    return url.endsWith('yes')
  }
  const { collector, errors } = setUp(test, { token: '', authorize })
  const statuses = []
  for (const answer of ['yes', 'no', 'broken'])
    statuses.push((await ask(collector, `/v1/report?${answer}`)).status)
  assert.deepEqual(statuses, [200, 401, 503])
  assert.equal(errors.length, 1)
})

test('the content comes with an ETag, and not again to who has it', async (test) => {
  const { collector } = setUp(test)
  const first = await ask(collector, '/v1/content')
  const etag = first.headers.get('etag') ?? ''
  assert.match(etag, /^"[\w-]{43}"$/)
  assert.equal(first.headers.get('cache-control'), 'no-cache')
  assert.deepEqual(await first.json(), starter)
  const statuses = []
  for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '"x"'])
    statuses.push(
      (await ask(collector, '/v1/content', { headers: { 'if-none-match': known } })).status,
    )
  assert.deepEqual(statuses, [304, 304, 304, 200])
})

test('other content has another ETag', async (test) => {
  const { collector: one } = setUp(test)
  const { collector: two } = setUp(test, { content: { v: 1, site: 'acme' } })
  const tags = []
  for (const collector of [one, two])
    tags.push((await ask(collector, '/v1/content')).headers.get('etag'))
  assert.notEqual(tags[0], tags[1])
})

test('pages of any origin may send, withdraw and fetch content, also where that fails', async (test) => {
  const { collector } = setUp(test)
  const responses = [
    await post(collector, '/v1/events', { v: 1, events: [] }),
    await post(collector, '/v1/events', 5),
    await post(collector, '/v1/withdraw', 5),
    await ask(collector, '/v1/events'),
    await ask(collector, '/v1/content'),
    await ask(collector, '/candor.js'),
  ]
  assert.deepEqual(
    responses.map(({ status }) => status),
    [202, 400, 400, 405, 200, 200],
  )
  for (const { headers } of responses) {
    assert.equal(headers.get('access-control-allow-origin'), '*')
    // Else a widget of another origin could not see how long to wait.
    assert.equal(headers.get('access-control-expose-headers'), 'retry-after')
  }
})

test('a preflight is answered for open addresses and for no others', async (test) => {
  const { collector } = setUp(test)
  const init = { method: 'OPTIONS', headers: { origin: 'https://crm.example.com' } }
  const open = await ask(collector, '/v1/events', init)
  assert.equal(open.status, 204)
  assert.equal(open.headers.get('access-control-allow-methods'), 'POST')
  assert.equal(open.headers.get('access-control-allow-headers'), 'content-type')
  const report = await ask(collector, '/v1/report', init)
  assert.equal(report.status, 405)
  assert.equal(report.headers.get('access-control-allow-origin'), null)
})

test('the report and the insights page are open to their own origin only', async (test) => {
  const { collector } = setUp(test)
  const headers = { authorization: `Bearer ${TOKEN}` }
  for (const path of ['/v1/report', '/insights', '/healthz'])
    assert.equal(
      (await ask(collector, path, { headers })).headers.get('access-control-allow-origin'),
      null,
    )
})

test('another method is refused with those that are allowed, another address is not found', async (test) => {
  const { collector } = setUp(test)
  const wrong = await ask(collector, '/v1/report', { method: 'PUT' })
  assert.deepEqual([wrong.status, wrong.headers.get('allow')], [405, 'GET, HEAD'])
  assert.equal(await codeOf(wrong), 'method-not-allowed')
  const get = await ask(collector, '/v1/events')
  assert.deepEqual([get.status, get.headers.get('allow')], [405, 'POST'])
  for (const path of [
    '/',
    '/v1',
    '/v1/events/',
    '/candor/nothing.js',
    '/constructor',
    '/insights/..%2f',
  ])
    assert.equal(await codeOf(await ask(collector, path)), 'not-found')
})

test('HEAD is answered like GET without a body', async (test) => {
  const { collector } = setUp(test)
  const response = await ask(collector, '/v1/content', { method: 'HEAD' })
  assert.equal(response.status, 200)
  assert.ok(response.headers.has('etag'))
  assert.equal(await response.text(), '')
})

for (const [path, { type, immutable, body }] of Object.entries(assets))
  test(`${path} is served as it was built`, async (test) => {
    const { collector } = setUp(test)
    const response = await ask(collector, path)
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('content-type'), type)
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
    assert.equal(await response.text(), body)
    if (immutable)
      assert.match(response.headers.get('cache-control') ?? '', /max-age=31536000, immutable/)
    const etag = response.headers.get('etag') ?? ''
    const again = await ask(collector, path, { headers: { 'if-none-match': etag } })
    assert.equal(again.status, 304)
  })

test('the widget may be loaded by pages of other origins and is looked up again after five minutes', async (test) => {
  const { collector } = setUp(test)
  const { headers } = await ask(collector, '/candor.js')
  assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin')
  assert.equal(headers.get('cache-control'), 'public, max-age=300')
})

test('themes are served as style sheets to pages of any origin', async (test) => {
  const { collector } = setUp(test)
  const { headers, status } = await ask(collector, '/themes/salesforce.css')
  assert.equal(status, 200)
  assert.equal(headers.get('content-type'), 'text/css; charset=utf-8')
  assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin')
})

test('editors find the description of content files, from wherever they ask', async (test) => {
  const { collector } = setUp(test)
  const response = await ask(collector, '/content.schema.json')
  assert.equal(response.headers.get('content-type'), 'application/schema+json')
  assert.equal(response.headers.get('access-control-allow-origin'), '*')
  assert.deepEqual(await response.json(), contentJsonSchema())
})

test('the insights page may load nothing from elsewhere, be framed by nobody and is not kept', async (test) => {
  const { collector } = setUp(test)
  const { headers } = await ask(collector, '/insights')
  const policy = headers.get('content-security-policy')?.split('; ')
  assert.deepEqual(policy, [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ])
  assert.equal(headers.get('referrer-policy'), 'no-referrer')
  assert.equal(headers.get('cache-control'), 'no-store')
  assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin')
  assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin')
})

test('the manifest and the description of the API are served', async (test) => {
  const { collector } = setUp(test)
  const manifest = JSON.stringify(await (await ask(collector, '/v1/manifest')).json())
  assert.match(manifest, /events\[\]\.context\.app/)
  const openapi = (await (await ask(collector, '/openapi.json')).json()) as {
    paths: Record<string, object>
    components: { schemas: Record<string, object> }
  }
  assert.deepEqual(Object.keys(openapi.paths), [
    '/v1/events',
    '/v1/withdraw',
    '/v1/content',
    '/v1/report',
    '/v1/loop',
    '/v1/answers',
    '/v1/announcements',
    '/v1/ideas',
    '/v1/replies',
    '/v1/undo',
    '/content.schema.json',
    '/v1/manifest',
    '/healthz',
  ])
  const refs = [...JSON.stringify(openapi).matchAll(/#\/components\/schemas\/(\w+)/g)]
  for (const [, name = ''] of refs) assert.ok(openapi.components.schemas[name], name)
})

test('a withdrawal that is none is refused', async (test) => {
  const { collector } = setUp(test)
  const codes = []
  for (const body of [
    '{',
    '5',
    '{}',
    '{"receipt":"short"}',
    '{"receipt":1}',
    `{"receipt":"${'x'.repeat(20)}","who":"me"}`,
  ])
    codes.push(await codeOf(await ask(collector, '/v1/withdraw', { method: 'POST', body })))
  assert.deepEqual(codes, ['not-json', ...Array<string>(5).fill('not-a-batch')])
})

test('no answer is taken for what it is not, and another origin embeds only what is for all', async (test) => {
  const { collector } = setUp(test)
  const headers = { authorization: `Bearer ${TOKEN}` }
  const policies = [
    ['/v1/report', 'same-origin', { headers }],
    ['/v1/report', 'same-origin'],
    ['/v1/report', 'same-origin', { method: 'DELETE' }],
    ['/v1/loop', 'same-origin', { headers }],
    ['/insights', 'same-origin'],
    ['/nothing/here', 'same-origin'],
    ['/v1/content', 'cross-origin'],
    ['/v1/content', 'cross-origin', { method: 'OPTIONS' }],
    ['/v1/events', 'cross-origin', { method: 'POST', body: 'no' }],
    ['/candor.js', 'cross-origin', { method: 'HEAD' }],
  ] satisfies [string, string, RequestInit?][]
  for (const [path, policy, init] of policies) {
    const response = await ask(collector, path, init)
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff', path)
    assert.equal(response.headers.get('cross-origin-resource-policy'), policy, path)
  }
})
