import { MAX_BATCH_BYTES, MAX_EVENTS } from '@candor/protocol'
import { batch } from '@candor/protocol/schema'
import { expect } from 'chai'
import fc from 'fast-check'
import { makeEvent } from '../testing/make-event.ts'
import { fillBatch } from './fill-batch.ts'

const texts = fc.array(
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 600 })
    .filter((text) => text.trim() !== ''),
  { minLength: 1, maxLength: 120 },
)

describe('fillBatch', () => {
  it('packs every event once, in bodies that the collector takes', () => {
    fc.assert(
      fc.property(texts, (said) => {
        const events = said.map((text) => makeEvent({ text }))
        const seen: string[] = []
        let rest = events
        while (rest.length > 0) {
          const filled = fillBatch(rest, { site: 'acme', maxEvents: MAX_EVENTS })
          if (!filled) throw new Error('nothing was packed')
          expect(filled.body.length).to.be.at.most(MAX_BATCH_BYTES)
          const { events: parsed } = batch.parse(JSON.parse(new TextDecoder().decode(filled.body)))
          expect(parsed.map(({ id }) => id)).to.deep.equal(filled.ids)
          seen.push(...filled.ids)
          rest = rest.filter(({ id }) => !filled.ids.includes(id))
        }
        expect(seen).to.deep.equal(events.map(({ id }) => id))
      }),
      { numRuns: 60 },
    )
  })

  it('counts bytes, not characters', () => {
    const events = Array.from({ length: 50 }, () => makeEvent({ text: '文'.repeat(600) }))
    const filled = fillBatch(events, { maxEvents: MAX_EVENTS })
    expect(filled?.body.length).to.be.within(MAX_BATCH_BYTES - 2_500, MAX_BATCH_BYTES)
  })

  it('packs an event that is too large alone, so that it is refused by name', () => {
    const large = { ...makeEvent(), text: 'x'.repeat(MAX_BATCH_BYTES) }
    const filled = fillBatch([large, makeEvent()], { maxEvents: MAX_EVENTS })
    expect(filled?.ids).to.deep.equal([large.id])
  })

  it('has nothing to pack of nothing', () => {
    expect(fillBatch([], { maxEvents: MAX_EVENTS })).to.equal(undefined)
  })
})
