import type { Report } from '@candor/protocol'
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import test from 'node:test'
import { folderOf } from '../testing/setup.ts'
import { start } from '../testing/process.ts'
import { feedback } from '../testing/events.ts'

const CLI = new URL('./cli.ts', import.meta.url).pathname

const run = (args: string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', env: { ...process.env, ...env } })

test('it prints its addresses and a fresh token that works', async (test) => {
  const folder = folderOf(test)
  const one = await start(test, ['--port', '0', '--db', join(folder, 'one.db')])
  assert.match(
    one.output(),
    new RegExp(`<script src="${one.url}/candor.js" .*referrerpolicy="no-referrer" defer></script>`),
  )
  const token = /\/insights#token=([\w-]{32,})\n/.exec(one.output())?.[1] ?? ''
  const report = (bearer: string) =>
    fetch(`${one.url}/v1/report`, { headers: { authorization: `Bearer ${bearer}` } })
  assert.equal((await report(token)).status, 200)
  assert.equal((await report(`${token}x`)).status, 401)
  const two = await start(test, ['--port', '0', '--db', join(folder, 'two.db')])
  assert.ok(!two.output().includes(token))
})

test('options may come from the environment, and the command line goes first', async (test) => {
  const folder = folderOf(test)
  const content = join(folder, 'mine.json')
  writeFileSync(content, '{"v":1,"site":"mine"}')
  const env = {
    CANDOR_PORT: '0',
    CANDOR_DB: join(folder, 'env.db'),
    CANDOR_CONTENT: content,
    CANDOR_TOKEN: 'from-the-environment',
  }
  const { url, output } = await start(test, ['--db', join(folder, 'flag.db')], { env })
  const headers = { authorization: 'Bearer from-the-environment' }
  assert.equal((await fetch(`${url}/v1/report`, { headers })).status, 200)
  assert.equal(((await (await fetch(`${url}/v1/content`)).json()) as { site: string }).site, 'mine')
  assert.ok(existsSync(join(folder, 'flag.db')) && !existsSync(join(folder, 'env.db')))
  assert.ok(!output().includes('from-the-environment'), 'a token that was given is not printed')
})

test('requests leave no line in its output', async (test) => {
  const { url, output } = await start(test, ['--port', '0', '--db', ':memory:'])
  const before = output()
  const body = JSON.stringify({ v: 1, events: [feedback({ rating: 1 }), 5] })
  for (const path of ['/v1/events', '/v1/withdraw', '/nothing'])
    await (await fetch(`${url}${path}`, { method: 'POST', body })).text()
  assert.equal(output(), before)
})

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  test(`${signal} lets it end in peace and leaves one file`, async (test) => {
    const db = join(folderOf(test), 'candor.db')
    const { url, stop } = await start(test, ['--port', '0', '--db', db])
    const body = JSON.stringify({ v: 1, events: [feedback({ rating: 1 })] })
    assert.equal((await fetch(`${url}/v1/events`, { method: 'POST', body })).status, 202)
    assert.equal(await stop(signal), 0)
    assert.ok(existsSync(db) && !existsSync(`${db}-wal`))
  })

test('help is shown and nothing is started', () => {
  const { status, stdout } = run(['--help'])
  assert.equal(status, 0)
  for (const flag of ['--port', '--db', '--content', '--token', 'CANDOR_PORT'])
    assert.ok(stdout.includes(flag), flag)
})

/** Exactly one line on standard error, and the exit code for what an operator can put right. */
function assertExplained(result: ReturnType<typeof run>, ...parts: RegExp[]) {
  assert.equal(result.status, 2)
  assert.equal(result.stdout, '')
  assert.equal(result.stderr.trimEnd().split('\n').length, 1, result.stderr)
  for (const part of parts) assert.match(result.stderr, part)
}

test('what it does not understand is explained in one line', (test) => {
  const folder = folderOf(test)
  const content = join(folder, 'content.json')
  writeFileSync(content, '{"v":1,"site":"My Site"}')
  assertExplained(run(['--prot', '80']), /--prot/, /--help/)
  assertExplained(run(['extra']), /extra/, /--help/)
  assertExplained(run(['--port']), /--port/, /--help/)
  assertExplained(run(['--port', 'http']), /--port/, /"http"/, /65535/)
  assertExplained(run([], { CANDOR_PORT: '70000' }), /CANDOR_PORT/, /70000/)
  assertExplained(run(['--db', join(folder, 'no', 'x.db')]), /no\/x\.db/, /folder/)
  assertExplained(
    run(['--db', ':memory:', '--content', content]),
    /content\.json:1:15: error: site: /,
  )
  assertExplained(
    run(['--db', ':memory:', '--content', 'nowhere.json']),
    /nowhere\.json/,
    /candor init nowhere\.json/,
  )
  assertExplained(run(['--db', ':memory:', '--token', 'short']), /16 characters/, /openssl rand/)
})

test('a policy may come from a file, and what is wrong in it is explained', async (test) => {
  const folder = folderOf(test)
  const policy = join(folder, 'policy.json')
  const args = ['--port', '0', '--db', ':memory:', '--policy', policy]
  for (const [json, ...parts] of [
    ['{"k":3}', /policy\.k must/],
    ['{"windowWeeks":{"min":4,"max":99}}', /policy\.windowWeeks must/],
    ['{"windowWeek":{"min":4}}', /policy\.json: "windowWeek" is not known/, /windowWeeks/],
    ['{"windowWeeks":{"least":4}}', /windowWeeks: "least" is not known/],
    ['{"windowWeeks":4}', /windowWeeks: write an object/],
    ['[]', /write an object/],
    ['{', /is not JSON/],
  ] as const) {
    writeFileSync(policy, json)
    assertExplained(run(args), ...parts)
  }
  assertExplained(
    run(['--db', ':memory:', '--policy', 'nowhere.json']),
    /nowhere\.json/,
    /cannot be read/,
  )
  writeFileSync(policy, '{"k":8,"windowWeeks":{"min":4,"max":13}}')
  const { url, output } = await start(test, args)
  const token = /#token=([\w-]+)/.exec(output())?.[1] ?? ''
  const headers = { authorization: `Bearer ${token}` }
  const report = (await (await fetch(`${url}/v1/report`, { headers })).json()) as Report
  assert.equal(report.policy.k, 8)
  assert.match(await (await fetch(`${url}/v1/manifest`)).text(), /unpublished after 13 weeks/)
})

test('a port that is taken is explained', async (test) => {
  const port = await takenPort(test)
  assertExplained(run(['--db', ':memory:', '--port', String(port)]), /taken/, /--port/)
})

async function takenPort(test: TestContext): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  test.after(() => server.close())
  return (server.address() as AddressInfo).port
}
