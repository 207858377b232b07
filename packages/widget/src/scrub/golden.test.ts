import type { Batch, CandorEvent } from '@candor/protocol'
import { MAX_EVENTS } from '@candor/protocol'
import { expect } from 'chai'
import { fillBatch } from '../batch/fill-batch.ts'
import type { Captured } from '../capture/capture.ts'
import { rulesOf } from './rules-of.ts'
import { scrub } from './scrub.ts'

/** The same files that the collector is tested against. */
const golden = async (file: string): Promise<unknown> =>
  (await fetch(`/packages/protocol/golden/${file}.json`)).json()

const scrubbed = (event: Captured) => scrub(event, rulesOf(event.kind))

const toCaptured = (event: CandorEvent) => event as unknown as Captured

describe('golden batches', () => {
  for (const name of ['ask', 'feedback', 'idea', 'mixed', 'survey', 'survey-types', 'tip', 'vote'])
    it(`leave the widget just as the collector takes them: ${name}`, async () => {
      const { v, events } = (await golden(`good/${name}`)) as Batch
      const filled = fillBatch(events.map(toCaptured).map(scrubbed), { maxEvents: MAX_EVENTS })
      expect(JSON.parse(new TextDecoder().decode(filled?.body))).to.deep.equal({ v, events })
    })

  it('lose the key that the collector would refuse', async () => {
    const { body } = (await golden('bad/unknown-key')) as { body: Batch }
    const unknown = body.events.map(toCaptured)
    const known = (await golden('good/mixed')) as Batch
    const keys = new Set(known.events.flatMap((event) => Object.keys(event)))
    expect(unknown.flatMap((event) => Object.keys(event)).some((key) => !keys.has(key))).to.equal(
      true,
    )
    for (const event of unknown.map(scrubbed))
      expect(keys).to.include.all.keys(...Object.keys(event))
  })
})
