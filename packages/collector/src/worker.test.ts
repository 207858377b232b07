import assert from 'node:assert/strict'
import test from 'node:test'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { Miniflare } from 'miniflare'
import { batchOf, feedback, times } from './testing/events.ts'

/** A Worker as an operator writes it, but with a clock that each request sets. */
const WORKER = `
  import { createCollector } from './index.ts'
  import { d1 } from './store/d1.ts'
  export default {
    fetch(request, env) {
      const now = () => new Date(new URL(request.url).searchParams.get('now'))
      return createCollector({ store: d1(env.DB), token: 'the-token-of-workers', now }).fetch(request)
    },
  }`

async function bundled(): Promise<string> {
  const resolveDir = fileURLToPath(new URL('.', import.meta.url))
  const { outputFiles } = await build({
    stdin: { contents: WORKER, resolveDir },
    bundle: true,
    format: 'esm',
    conditions: ['worker', 'browser'],
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

test('the same handler runs on Cloudflare Workers with D1, without anything of Node', async (test) => {
  const worker = new Miniflare({
    modules: true,
    script: await bundled(),
    compatibilityDate: '2026-01-01',
    d1Databases: ['DB'],
    cf: false,
  })
  test.after(() => worker.dispose())
  const ask = (path: string, day: string, init: { method?: string; body?: string } = {}) =>
    worker.dispatchFetch(`https://candor.example.com${path}?now=${day}`, {
      ...init,
      headers: { authorization: 'Bearer the-token-of-workers' },
    })
  const body = JSON.stringify(batchOf(...times(6, () => feedback({ rating: 4 }))))
  const send = () => ask('/v1/events', '2026-10-01', { method: 'POST', body })
  const [first, second] = [await send(), await send()].map((response) => response.json())
  assert.equal(((await first) as { accepted: string[] }).accepted.length, 6)
  assert.equal(((await second) as { duplicate: string[] }).duplicate.length, 6)
  const report = (await (await ask('/v1/report', '2026-10-08')).json()) as {
    windows: { questions: { blocks: { n: number }[] }[] }[]
  }
  assert.equal(report.windows[0]?.questions[0]?.blocks[0]?.n, 6)
  for (const path of ['/v1/content', '/v1/manifest', '/openapi.json', '/candor.js', '/healthz'])
    assert.equal((await ask(path, '2026-10-08')).status, 200, path)
})
