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
})
