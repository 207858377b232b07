import type { Content } from '@candor/protocol'
import { expect } from 'chai'
import fc from 'fast-check'
import { memoryStore } from '../outbox/memory-store.ts'
import { changesOf } from '../testing/hostile.ts'
import { find, startWidget, until } from '../testing/open-widget.ts'

const starter: object = await (await fetch('/packages/protocol/src/starter/content.json')).json()

const VIEWS = ['tips', 'ask', 'news', 'privacy', 'feedback'] as const

const ALL = { subtree: true, childList: true, attributes: true, characterData: true }

/** Uses the whole widget once with that content. */
async function useWidget(content: Content): Promise<void> {
  const widget = startWidget({ content, storage: memoryStore() })
  const { candor, root, batches } = widget
  try {
    find(root, '.launcher').click()
    await until(() => root.querySelector('[role=dialog]') !== null)
    for (const view of VIEWS) {
      await candor.open(view)
      await until(() => root.querySelector('.view')?.firstElementChild != null)
    }
    find<HTMLInputElement>(root, 'input[type=radio]').click()
    find<HTMLButtonElement>(root, 'button.primary', 'Send').click()
    await until(() => root.textContent?.includes('You were heard') ?? false)
    await candor.flush()
    expect(batches.flatMap(({ events }) => events)).to.have.length(1)
  } finally {
    candor.destroy()
  }
}

describe('a content file that holds anything', () => {
  const { warn } = console
  let told = 0
  beforeEach(() => {
    told = 0
    console.warn = () => void (told += 1)
  })
  afterEach(() => {
    console.warn = warn
  })

  it('leaves the widget at work and the page as it is, and is told of once', async function () {
    this.timeout(60_000)
    const changes: MutationRecord[] = []
    const observer = new MutationObserver((records) => changes.push(...records))
    observer.observe(document.body, ALL)
    const before = document.documentElement.cloneNode(true)
    await fc.assert(
      fc.asyncProperty(changesOf(starter), async (content) => {
        told = 0
        await useWidget(content as Content)
        expect(told).to.be.at.most(1)
      }),
      { numRuns: 6, endOnFailure: true },
    )
    expect([...changes, ...observer.takeRecords()]).to.deep.equal([])
    observer.disconnect()
    expect(document.documentElement.isEqualNode(before)).to.equal(true)
  })

  const answers: [what: string, answer: () => Response][] = [
    ['is not there', () => new Response('', { status: 404 })],
    ['cannot be given', () => new Response('{"error":{}}', { status: 500 })],
    ['is a page to log in', () => new Response('<!doctype html><title>Log in</title>')],
    ['is cut off', () => new Response('{"v":1,"site":"acme","tips":[{"id":')],
    ['is a list', () => Response.json([1, 2, 3])],
    ['is nothing', () => Response.json(null)],
    [
      'is of 2 MiB',
      () => Response.json({ v: 1, site: 'acme', notice: { en: 'x'.repeat(2_097_152) } }),
    ],
  ]
  for (const [what, answer] of answers)
    it(`is told of once where it ${what}, and the form works without it`, async () => {
      const { fetch } = window
      window.fetch = async () => answer()
      try {
        const { candor, root } = startWidget({ content: '/content.json', storage: memoryStore() })
        await candor.open()
        await candor.open('tips')
        expect(await candor.content()).to.deep.equal({})
        await candor.open('feedback')
        expect(root.querySelector('form') === null).to.equal(false)
        candor.destroy()
      } finally {
        window.fetch = fetch
      }
      expect(told).to.equal(1)
    })
})
