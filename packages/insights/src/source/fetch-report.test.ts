import { expect } from 'chai'
import { reportOf } from '../model/report.sample.ts'
import { fetchContent } from './fetch-content.ts'
import { fetchReport } from './fetch-report.ts'

const answering =
  (body: unknown, status = 200): typeof fetch =>
  () =>
    Promise.resolve(
      new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }),
    )

const offline: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'))

/** Asks like `fetch`, and keeps the request that the browser would have sent. */
function recording() {
  const requests: Request[] = []
  const send: typeof fetch = (input, init) => {
    requests.push(new Request(input, init))
    return Promise.resolve(Response.json(reportOf([])))
  }
  return { requests, send }
}

async function why(send: typeof fetch): Promise<string> {
  const outcome = await fetchReport(send, 'x')
  return outcome.kind === 'failed' ? outcome.why : outcome.kind
}

describe('asking for the report', () => {
  it('sends the token as a bearer, to the same origin', async () => {
    const { requests, send } = recording()
    const outcome = await fetchReport(send, 'secret')
    expect(outcome).to.deep.equal({ kind: 'report', report: reportOf([]) })
    expect(requests[0]?.headers.get('authorization')).to.equal('Bearer secret')
    expect(requests[0]?.url).to.equal(`${location.origin}/v1/report`)
  })

  it('asks without a token too, since the operator may know the lead by other means', async () => {
    const { requests, send } = recording()
    await fetchReport(send, null)
    expect(requests[0]?.headers.has('authorization')).to.equal(false)
  })

  it('does not send what no header can carry', async () => {
    const { requests, send } = recording()
    for (const token of ['a b', 'ü', 'a\nb', '', '…'])
      expect(await fetchReport(send, token)).to.deep.equal({ kind: 'refused', says: '' })
    expect(requests).to.deep.equal([])
  })

  it('tells a refused token, with the words of the collector', async () => {
    const body = { error: { code: 'unauthorized', message: 'Start it with --token.' } }
    expect(await fetchReport(answering(body, 401), 'x')).to.deep.equal({
      kind: 'refused',
      says: 'Start it with --token.',
    })
  })

  it('tells why there is no report, and never rejects', async () => {
    expect(await why(offline)).to.equal('unreachable')
    expect(await why(answering('', 503))).to.equal('busy')
    expect(await why(answering({ error: null }, 429))).to.equal('busy')
    const locked = { error: { code: 'too-many-requests', message: 'm' } }
    expect(await why(answering(locked, 429))).to.equal('locked')
    expect(await why(answering('<!doctype html><p>Log in</p>'))).to.equal('not-a-report')
    expect(await why(answering('null'))).to.equal('not-a-report')
    expect(await why(answering({ windows: 1, policy: {}, pending: [] }))).to.equal('not-a-report')
    expect(await why(answering('no', 404))).to.equal('not-a-report')
  })
})

describe('asking for the content file', () => {
  it('gives it', async () => {
    const content = { v: 1, site: 'acme' }
    expect(await fetchContent(answering(content))).to.deep.equal(content)
  })

  it('gives null where it is missing, unreachable or something else', async () => {
    expect(await fetchContent(answering('no', 404))).to.equal(null)
    expect(await fetchContent(answering('<p>'))).to.equal(null)
    expect(await fetchContent(answering({ v: 2 }))).to.equal(null)
    expect(await fetchContent(offline)).to.equal(null)
  })
})
