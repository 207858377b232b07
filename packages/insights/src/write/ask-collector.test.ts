import type { ErrorBody } from '@candor/protocol'
import { expect } from 'chai'
import { askCollector, isTrouble } from './ask-collector.ts'
import { faultsAt, faultsElsewhere } from './faults-at.ts'
import { fieldsOf } from './field.ts'

const answering =
  (body: unknown, status = 200): typeof fetch =>
  () =>
    Promise.resolve(new Response(JSON.stringify(body), { status }))

const error = (body: ErrorBody['error'], status: number) => answering({ error: body }, status)

async function why(send: typeof fetch): Promise<string> {
  const answer = await askCollector(send, () => 'x').write('ideas', { value: null })
  return isTrouble(answer) ? answer.why : 'done'
}

const FAULTS = [
  { at: 'reply.text.de', message: 'too long' },
  { at: 'reply', message: 'missing' },
  { at: '', message: 'with it the content would have more than 1 MiB' },
]

describe('asking the collector to write', () => {
  it('sends JSON that says so and the token as a bearer, to the same origin', async () => {
    const requests: Request[] = []
    const send: typeof fetch = (input, init) => {
      requests.push(new Request(input, init))
      return Promise.resolve(Response.json({ id: 'w-1', version: 2 }))
    }
    const done = await askCollector(send, () => 'secret').write('ideas', { value: { title: {} } })
    expect(done).to.deep.equal({ id: 'w-1', version: 2 })
    const [request] = requests
    expect(request?.url).to.equal(`${location.origin}/v1/ideas`)
    expect(request?.headers.get('authorization')).to.equal('Bearer secret')
    expect(request?.headers.get('content-type')).to.equal('application/json')
    expect(await request?.json()).to.deep.equal({ value: { title: {} } })
  })

  it('tells why nothing was written, and never rejects', async () => {
    const says = (code: ErrorBody['error']['code']) => ({ code, message: 'm' })
    expect(await why(error(says('conflict'), 409))).to.equal('conflict')
    expect(await why(error(says('forbidden'), 403))).to.equal('forbidden')
    expect(await why(error(says('unauthorized'), 401))).to.equal('unauthorized')
    expect(await why(error(says('not-valid'), 400))).to.equal('not-valid')
    expect(await why(error(says('unavailable'), 503))).to.equal('busy')
    expect(await why(error(says('too-many-requests'), 429))).to.equal('locked')
    expect(await why(answering(null, 429))).to.equal('busy')
    expect(await why(answering('<p>Log in</p>'))).to.equal('odd')
    expect(await why(answering({ error: null }, 403))).to.equal('odd')
    expect(await why(() => Promise.reject(new TypeError('Failed to fetch')))).to.equal(
      'unreachable',
    )
  })

  it('gives each fault to the field that it is in, and the rest to the form', async () => {
    const refuses = error({ code: 'not-valid', message: 'm', faults: FAULTS }, 400)
    const answer = await askCollector(refuses, () => null).write('answers', {})
    const faults = isTrouble(answer) && answer.why === 'not-valid' ? answer.faults : []
    expect(faultsAt(faults, 'reply.text')).to.deep.equal([FAULTS[0]])
    expect(faultsElsewhere(faults, fieldsOf('answers', 'done'))).to.deep.equal([
      FAULTS[1],
      FAULTS[2],
    ])
  })
})
