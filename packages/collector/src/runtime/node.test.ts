import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
import test from 'node:test'
import { serve } from './node.ts'

test('a request under way is answered before the server is closed', async () => {
  const arrivals = new EventEmitter<{ arrived: [(response: Response) => void] }>()
  const arrived = once(arrivals, 'arrived')
  const fetchSlowly = () => new Promise<Response>((resolve) => arrivals.emit('arrived', resolve))
  const server = await serve({ fetch: fetchSlowly }, { port: 0, host: '127.0.0.1' })
  const response = fetch(server.url)
  const [answer] = await arrived
  const closed = server.close()
  answer(new Response('done'))
  assert.equal(await (await response).text(), 'done')
  await closed
  await assert.rejects(fetch(server.url))
})

test('the address can be given, and is told', async () => {
  const server = await serve({ fetch: async () => new Response('here') }, { port: 0, host: '::1' })
  assert.match(server.url, /^http:\/\/\[::1\]:\d+$/)
  assert.equal(await (await fetch(server.url)).text(), 'here')
  await server.close()
})

test('where it cannot listen it rejects', async () => {
  const first = await serve({ fetch: async () => new Response() }, { port: 0 })
  const port = Number(new URL(first.url).port)
  await assert.rejects(serve({ fetch: async () => new Response() }, { port }), {
    code: 'EADDRINUSE',
  })
  await first.close()
})
