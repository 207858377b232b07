import { expect } from 'chai'
import { loadContent } from '../content/load-content.ts'
import { withdraw } from '../ledger/withdraw.ts'
import { memoryStore } from '../outbox/memory-store.ts'
import { createOutbox } from '../outbox/outbox.ts'
import { makeEvent } from '../testing/make-event.ts'
import { fetchTransport } from './fetch-transport.ts'

const collector = location.origin

async function withdrawOne(): Promise<void> {
  const outbox = createOutbox(Promise.resolve(memoryStore()), 'here')
  const event = makeEvent()
  await outbox.add(event, 'secret')
  await withdraw(event.id, outbox, collector)
}

/** Every request that the widget makes by itself. */
const REQUESTS: Record<string, () => Promise<unknown>> = {
  'posting events': () => fetchTransport(collector)(new Uint8Array([123, 125])),
  'fetching content': () => loadContent({ collector }),
  withdrawing: withdrawOne,
}

describe('requests', () => {
  const { fetch } = window
  afterEach(() => {
    window.fetch = fetch
  })

  // Also where the collector is on the page's own origin, whose cookies a browser sends by default.
  for (const [name, run] of Object.entries(REQUESTS))
    it(`carry no cookie, no referrer and no header of their own: ${name}`, async () => {
      const requests: Request[] = []
      window.fetch = async (input, init) => {
        requests.push(new Request(input, init))
        return Response.json({ v: 1, site: 'acme' })
      }
      await run()
      expect(requests).to.have.length(1)
      const [{ credentials, referrerPolicy, headers } = new Request('')] = requests
      expect(credentials).to.equal('omit')
      expect(referrerPolicy).to.equal('no-referrer')
      expect([...headers]).to.deep.equal([])
    })

  it('outlive the page where they carry events', async () => {
    let isKeptAlive: boolean | undefined
    window.fetch = async (input, init) => {
      isKeptAlive = new Request(input, init).keepalive
      return Response.json({})
    }
    await fetchTransport(collector)(new Uint8Array([123, 125]))
    expect(isKeptAlive).to.equal(true)
  })
})
