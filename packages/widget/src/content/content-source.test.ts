import { expect } from 'chai'
import { createContentSource, FRESH_FOR } from './content-source.ts'
import type { LoadedContent } from './load-content.ts'

const addressOf = (content: LoadedContent) =>
  URL.createObjectURL(new Blob([JSON.stringify(content)]))

describe('content source', () => {
  it('fetches once, and anew when that is needed and no longer fresh', async () => {
    let now = 0
    const options = { collector: location.origin, content: addressOf({ v: 1, site: 'before' }) }
    const content = createContentSource(options, () => now)
    const first = await content()
    options.content = addressOf({ v: 1, site: 'after' })
    now = FRESH_FOR - 1
    expect(await content()).to.equal(first)
    now = FRESH_FOR
    expect(await content()).to.deep.equal({ v: 1, site: 'after' })
  })

  it('keeps what it has where nothing newer can be had', async () => {
    let now = 0
    const options = { collector: location.origin, content: addressOf({ v: 1, site: 'before' }) }
    const content = createContentSource(options, () => now)
    const first = await content()
    options.content = 'nowhere:'
    now = FRESH_FOR
    expect(await content()).to.equal(first)
  })

  it('says once and in words why there is none: where, what is wrong, what to do', async () => {
    const fileOf = (text: string) => URL.createObjectURL(new Blob([text]))
    const whole = JSON.stringify({ v: 1, site: 'acme' })
    const table: [address: string, why: RegExp][] = [
      [fileOf(whole.slice(0, 9)), /JSON/],
      [fileOf('<!doctype html>'), /JSON/],
      [fileOf('{}'), /answered 200, 2 bytes/],
      ['nowhere:', /./],
    ]
    const { warn } = console
    for (const [address, why] of table) {
      const told: unknown[][] = []
      console.warn = (...words: unknown[]) => void told.push(words)
      let now = 0
      const content = createContentSource(
        { collector: location.origin, content: address },
        () => now,
      )
      await content()
      for (const refresh of [1, 2, 3, 4]) {
        now = refresh * FRESH_FOR
        await content()
      }
      console.warn = warn
      const [[line, ...more] = [], ...again] = told
      expect([more, again]).to.deep.equal([[], []])
      expect(line).to.match(why)
      expect(line).to.satisfy((text: string) =>
        text.startsWith(`Candor has no content from ${address}: `),
      )
      expect(line).to.match(/ Try "candor lint"\.$/)
      expect(line).not.to.include('\n')
    }
  })
})
