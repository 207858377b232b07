import type { Content } from '@candor/protocol'
import { content as schema } from '@candor/protocol/schema'
import { expect } from 'chai'
import fc from 'fast-check'
import { changesOf } from '../testing/hostile.ts'
import { checked, goodContent } from './good-content.ts'

const fetched = async (path: string) => (await (await fetch(path)).json()) as Content

const starter = await fetched('/packages/protocol/src/starter/content.json')
const demo = await fetched('/examples/demo-crm/content.json')
const worker = await fetched('/examples/cloudflare-worker/content.json')
const SAMPLES = { starter, demo, worker }

const text = { en: 'x' }
const poison = JSON.parse('{ "__proto__": { "until": "2099-12-31" } }') as object
const days = { from: '2026-11-01', until: '2026-11-30' }
const tip = { id: 'a', title: text, benefit: text, author: 'x', until: '2026-11-30' }
const anchor = { id: 'save', title: text, selectors: ['#save'] }
const person = { name: 'x', channels: [{ kind: 'mail', to: 'crm@example.com' }] }
const offer = { id: 'a', reasons: ['broken'], title: text, text }

const ofFile = (lists: object) => checked({ v: 1, site: 'acme', ...lists })
const goodOf = async (lists: object) => (await ofFile(lists)).content
const faultsOf = async (lists: object) =>
  (await ofFile(lists)).faults.map(({ at, out }) => `${out} for ${at}`)

/** To the schema a selector is any text; the browser knows better. */
function areSelectors({ anchors = [] }: Pick<Content, 'anchors'>): boolean {
  const fragment = document.createDocumentFragment()
  try {
    for (const { selectors } of anchors) for (const one of selectors) fragment.querySelector(one)
    return true
  } catch {
    return false
  }
}

describe('goodContent', () => {
  for (const [name, sample] of Object.entries(SAMPLES))
    it(`leaves the content of the ${name} as it is`, async () => {
      const { content, faults } = await checked(sample)
      expect(faults).to.deep.equal([])
      expect(content).to.deep.equal(sample)
    })

  it('agrees with the schema on any change of it: what is right stays, what stays is right', async function () {
    this.timeout(60_000)
    const any = fc.oneof(...Object.values(SAMPLES).map(changesOf))
    let refused = 0
    await fc.assert(
      fc.asyncProperty(any, async (changed) => {
        const { content, faults } = await checked(changed)
        const result = schema.safeParse(changed)
        if (result.success && areSelectors(result.data)) {
          expect(faults).to.deep.equal([])
          expect(content).to.deep.equal(changed)
          return
        }
        refused += 1
        const head = { v: 1, site: 'acme' }
        const issues = schema.safeParse({ ...content, ...head }).error?.issues ?? []
        expect(issues).to.deep.equal([])
        const hasHead = 'v' in changed && changed.v === 1 && 'site' in changed
        if (hasHead) expect(faults).not.to.deep.equal([])
      }),
      { numRuns: 120, endOnFailure: true },
    )
    expect(refused).to.be.greaterThan(50)
  })

  it('gives the page its turn in between where there is much to look at', async () => {
    const order: string[] = []
    const tips = Array.from({ length: 120 }, (_, at) => ({ ...tip, id: `t${at}` }))
    const looking = goodOf({ tips }).then(() => order.push('content'))
    setTimeout(() => order.push('page'))
    await looking
    expect(order).to.deep.equal(['page', 'content'])
  })

  it('loses one thing for one fault, and no other', async () => {
    const bad = { ...tip, id: 'b', until: 'next week' }
    const { tips } = await goodOf({ tips: [tip, bad, { ...tip, id: 'c' }] })
    expect(tips?.map(({ id }) => id)).to.deep.equal(['a', 'c'])
    expect(await faultsOf({ tips: [tip, bad] })).to.deep.equal(['tips[1] for tips[1].until'])
  })

  const table: [what: string, lists: object, faults: string[]][] = [
    ['a list that is none', { tips: { a: tip } }, ['tips for tips']],
    ['a second thing of an id', { tips: [tip, tip] }, ['tips[1] for tips[1]']],
    ['an unknown part', { script: 'x' }, ['script for script']],
    ['an unknown field', { tips: [{ ...tip, html: 'x' }] }, ['tips[0].html for tips[0].html']],
    [
      'a field that would be the prototype of a copy',
      { tips: [{ ...tip, ...poison, title: { en: 'x', ...poison } }] },
      [
        'tips[0].title.__proto__ for tips[0].title.__proto__',
        'tips[0].__proto__ for tips[0].__proto__',
      ],
    ],
    ['a missing field', { topics: [{ id: 'a' }] }, ['topics[0] for topics[0].title']],
    [
      'a text in one language',
      { tips: [{ ...tip, title: { en: 'x', de: 7 } }] },
      ['tips[0].title.de for tips[0].title.de'],
    ],
    [
      'the place of a tip that no anchor is',
      { tips: [{ ...tip, anchor: 'gone' }] },
      ['tips[0].anchor for tips[0].anchor'],
    ],
    [
      'all steps for one of them',
      { tips: [{ ...tip, steps: [{ text }, { text: 'x' }] }] },
      ['tips[0].steps for tips[0].steps[1].text'],
    ],
    [
      'a selector that does not parse',
      { anchors: [{ ...anchor, selectors: ['::', '#a'] }] },
      ['anchors[0].selectors[0] for anchors[0].selectors[0]'],
    ],
    [
      'a hint about an anchor that is left out itself',
      {
        anchors: [{ ...anchor, selectors: ['::'] }],
        hints: [{ id: 'a', anchor: 'save', rules: [{ is: 'empty' }], title: text, benefit: text }],
      },
      [
        'anchors[0] for anchors[0].selectors[0]',
        'anchors[0] for anchors[0].selectors',
        'hints[0] for hints[0].anchor',
      ],
    ],
    [
      'a link that would run',
      { offers: [{ ...offer, link: 'javascript:alert(1)' }] },
      ['offers[0].link for offers[0].link'],
    ],
    [
      'a link that leads elsewhere than it seems to',
      { offers: [{ ...offer, link: 'https://teams.microsoft.com@evil.example/' }] },
      ['offers[0].link for offers[0].link'],
    ],
    [
      'texts in which nothing can be seen',
      { tips: [{ ...tip, benefit: { en: '\u200b' } }], powerUsers: [{ ...person, name: ' ' }] },
      [
        'tips[0] for tips[0].benefit.en',
        'tips[0] for tips[0].benefit',
        'powerUsers[0] for powerUsers[0].name',
      ],
    ],
    [
      'a channel that would run',
      {
        powerUsers: [
          {
            ...person,
            channels: [...person.channels, { kind: 'booking', to: 'javascript:alert(1)' }],
          },
        ],
      },
      ['powerUsers[0].channels[1] for powerUsers[0].channels[1].to'],
    ],
    [
      'a person whose hours cannot be read',
      { powerUsers: [{ ...person, hours: { zone: 'Zurich', times: [] } }] },
      ['powerUsers[0] for powerUsers[0].hours.zone', 'powerUsers[0] for powerUsers[0].hours.times'],
    ],
    [
      'a survey as a whole, for a question that is answered nowhere',
      {
        surveys: [
          {
            id: 'a',
            title: text,
            ...days,
            questions: [
              { id: 'q', type: 'rating', title: text },
              { id: 'r', type: 'text', title: text, when: [{ question: 'z', is: [1] }] },
            ],
          },
        ],
      },
      ['surveys[0] for surveys[0]'],
    ],
  ]
  for (const [what, lists, faults] of table)
    it(`leaves out ${what}`, async () => {
      expect(await faultsOf(lists)).to.deep.equal(faults)
    })

  it('shows nothing more widely than it is meant: what cannot be read is nowhere', async () => {
    const { tips } = await goodOf({ tips: [{ ...tip, where: [{ app: 7 }] }] })
    expect(tips?.[0]?.where).to.deep.equal([])
    const { goals } = await goodOf({
      goals: [{ id: 'a', title: text, ...days, departments: ['gone'] }],
    })
    expect(goals?.[0]?.departments).to.deep.equal([])
  })

  it('looks at what a file has itself, and not at what an old library has given to all objects', async () => {
    let faults: unknown
    Reflect.defineProperty(Object.prototype, 'extend', { enumerable: true, configurable: true })
    try {
      faults = (await ofFile({ tips: [tip] })).faults
    } finally {
      Reflect.deleteProperty(Object.prototype, 'extend')
    }
    expect(faults).to.deep.equal([])
  })

  describe('on the console', () => {
    const { warn } = console
    let told: string[] = []
    beforeEach(() => {
      told = []
      console.warn = (...words: unknown[]) => void told.push(words.join(' '))
    })
    afterEach(() => {
      console.warn = warn
    })

    it('says once what it leaves out, where, and what to do', async () => {
      const file = { v: 1, site: 'acme', tips: [tip, { ...tip, until: 'x' }] } as Content
      expect(await goodContent(file, '2026-11-01')).to.equal(await goodContent(file, '2026-11-01'))
      expect(told).to.have.length(1)
      expect(told[0]).to.include('candor lint')
      expect(told[0]).to.include('tips[1] is left out: tips[1].until is no day such as')
    })

    it('says nothing of what is right', async () => {
      await goodContent(structuredClone(demo), '2026-11-25')
      await goodContent({ v: 1, site: 'acme', topics: [{ id: 'a', title: text }] }, '2026-11-25')
      expect(told).to.deep.equal([])
    })

    it('says of ten thousand faults what fits on a page', async () => {
      const tips = Array.from({ length: 10_000 }, () => ({ ['%c'.repeat(500)]: 1 }))
      await goodContent({ v: 1, site: 'acme', tips } as unknown as Content, '2026-11-01')
      expect(told).to.have.length(1)
      expect(told[0]?.length).to.be.below(3_000)
      expect(told[0]).to.include('more')
    })

    it('says that all is over where it is, and shows on what has no end', async () => {
      const file: Content = { v: 1, site: 'acme', tips: [tip], topics: [{ id: 'a', title: text }] }
      expect(await goodContent(file, '2026-12-01')).to.deep.equal(file)
      expect(told).to.have.length(1)
      expect(told[0]).to.include('past its last day')
    })
  })
})
