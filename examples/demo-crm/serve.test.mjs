import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, test } from 'node:test'
import { serveDemoCrm } from './serve.mjs'

const candor = 'http://localhost:8787'
const open = []

async function serve(options) {
  const server = await serveDemoCrm({ port: 0, ...options })
  open.push(server)
  return server
}

after(() => Promise.all(open.map((server) => server.close())))

/** Sends the path as written; fetch would tidy up the dots before they reach the server. */
function getRaw(url, path) {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    request({ hostname, port, path }, async (response) => {
      const body = (await response.toArray()).join('')
      resolve({ status: response.statusCode, body })
    })
      .on('error', reject)
      .end()
  })
}

test('injects the Candor tag with the given attributes before the end of the head', async () => {
  const attributes = { 'data-department': 'sales', 'data-delay': '0' }
  const { url } = await serve({ candor, attributes })
  const html = await (await fetch(url)).text()
  const tag =
    '<script src="http://localhost:8787/candor.js" data-app="meridian" ' +
    'data-department="sales" data-delay="0" defer></script>'
  assert.ok(html.includes(tag), html)
  assert.ok(html.indexOf(tag) < html.indexOf('</head>'))
})

test('escapes attribute values and refuses odd attribute names', async () => {
  const { url } = await serve({ candor, attributes: { 'data-x': `"><b>&'$&` } })
  const html = await (await fetch(url)).text()
  assert.ok(html.includes('data-x="&quot;&gt;&lt;b&gt;&amp;&#39;$&amp;"'), html)
  await assert.rejects(serveDemoCrm({ candor, attributes: { 'x onload': '1' } }), TypeError)
})

test('injects nothing without a collector', async () => {
  const { url } = await serve({ onNextWeek: () => ({}) })
  const html = await (await fetch(url)).text()
  assert.ok(!html.includes('candor'), html)
})

test('names the collector in a meta tag only when a week can pass', async () => {
  const meta = '<meta name="candor-demo" content="http://localhost:8787">'
  const plain = await serve({ candor })
  const demo = await serve({ candor: `${candor}/`, onNextWeek: () => ({}) })
  assert.ok(!(await (await fetch(plain.url)).text()).includes(meta))
  const html = await (await fetch(demo.url)).text()
  assert.ok(html.includes(meta), html)
  assert.ok(html.includes('src="http://localhost:8787/candor.js"'), html)
})

test('sends a strict policy that allows only itself and the collector', async () => {
  const { url } = await serve({ candor })
  const { headers } = await fetch(url)
  assert.equal(
    headers.get('content-security-policy'),
    "default-src 'none'; script-src 'self' http://localhost:8787; style-src 'self'; " +
      "connect-src 'self' http://localhost:8787; img-src 'self' data:; base-uri 'none'; " +
      "form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
      "trusted-types 'none'",
  )
  assert.equal(headers.get('cache-control'), 'no-store')
})

test('serves files with their types and the page for every route', async () => {
  const { url } = await serve()
  const types = {
    '/app.css': 'text/css; charset=utf-8',
    '/js/main.js': 'text/javascript; charset=utf-8',
    '/icon.svg': 'image/svg+xml',
    '/': 'text/html; charset=utf-8',
    '/opportunities/006-4F2A9C/edit?from=list': 'text/html; charset=utf-8',
  }
  for (const [path, type] of Object.entries(types)) {
    const response = await fetch(url + path)
    assert.equal(response.status, 200, path)
    assert.equal(response.headers.get('content-type'), type, path)
  }
  assert.equal((await fetch(`${url}/missing.js`)).status, 404)
})

test('serves nothing outside its public folder', async () => {
  const { url } = await serve()
  const paths = ['/../serve.mjs', '/%2e%2e/serve.mjs', '/js/..%2f..%2fpackage.json', '//etc/passwd']
  const more = ['/..\\serve.mjs', '/js/../../package.json', '/%00', '/%', '/js/../index.html']
  for (const path of [...paths, ...more]) {
    assert.equal((await getRaw(url, path)).status, 404, path)
  }
  const { body } = await getRaw(url, '/etc/passwd')
  assert.match(body, /<title>Meridian CRM<\/title>/)
})

test('lets a week pass on POST, and only from its own page', async () => {
  let weeks = 0
  const { url } = await serve({
    candor,
    onNextWeek: async () => ({ week: `2026-W${48 + weeks++}` }),
  })
  const ask = (init) => fetch(`${url}/demo/next-week`, init)
  assert.deepEqual(await (await ask({ method: 'POST' })).json(), { week: '2026-W48' })
  assert.equal((await ask()).status, 405)
  const headers = { 'sec-fetch-site': 'cross-site' }
  assert.equal((await ask({ method: 'POST', headers })).status, 403)
  assert.equal(weeks, 1)
})

test('answers a failed week without its details', async (t) => {
  t.mock.method(console, 'error', () => {})
  const fail = () => Promise.reject(new Error('secret detail'))
  const { url } = await serve({ candor, onNextWeek: fail })
  const response = await fetch(`${url}/demo/next-week`, { method: 'POST' })
  assert.equal(response.status, 500)
  assert.ok(!(await response.text()).includes('secret'))
})

test('refuses other methods, and the week where there is none', async () => {
  const { url } = await serve()
  assert.equal((await fetch(url, { method: 'POST' })).status, 405)
  assert.equal((await fetch(`${url}/demo/next-week`, { method: 'POST' })).status, 405)
})
