import type { Anchor } from '@candor/protocol'
import { content } from '@candor/protocol/schema'
import { expect } from 'chai'
import { findAnchors } from './find-anchors.ts'
import { firstMatch } from './testing/first-match.ts'
import type { Outcome } from './testing/outcome.ts'
import { countOf, OUTCOMES, outcomeOf } from './testing/outcome.ts'
import type { RecordedPage } from './testing/recorded-pages.ts'
import { openRecorded, recordedPages } from './testing/recorded-pages.ts'

type Find = (anchors: readonly Anchor[], page: Document) => ReadonlyMap<string, Element>

interface Judged {
  name: string
  outcome: Outcome
}

/** What a way of searching makes of each expectation of the pages. */
async function judge(pages: readonly RecordedPage[], find: Find): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const { app, name, anchors } of pages) {
    const { page, meant, close } = await openRecorded(app, name)
    const found = find(anchors, page)
    for (const { id } of anchors)
      judged.push({ name: `${app}/${name}: ${id}`, outcome: outcomeOf(found.get(id), meant(id)) })
    close()
  }
  return judged
}

const namesOf = (judged: readonly Judged[], outcome: Outcome) =>
  judged.filter((one) => one.outcome === outcome).map(({ name }) => name)

describe('the recorded pages', () => {
  let pages: RecordedPage[] = []
  let ours: Judged[] = []
  let first: Judged[] = []
  before(async () => {
    pages = await recordedPages()
    ours = await judge(pages, findAnchors)
    first = await judge(pages, firstMatch)
  })
  after(() => {
    const line = (who: string, judged: readonly Judged[]) =>
      `${who}: ${OUTCOMES.map((outcome) => `${countOf(judged, outcome)} ${outcome}`).join(', ')}`
    console.log(
      [
        `${ours.length} expectations on ${pages.length} pages`,
        line('candor', ours),
        line('the first match of the first selector', first),
        ...namesOf(ours, 'missed').map((name) => `missed: ${name}`),
      ].join('\n'),
    )
  })

  it('ask at least 150 times for an anchor as a content file has it', () => {
    expect(ours.length).to.be.at.least(150)
    for (const { app, anchors } of pages)
      expect(content.shape.anchors.safeParse(anchors).success, app).to.equal(true)
  })

  it('never show another element than the one that is meant', () => {
    expect(namesOf(ours, 'wrong')).to.deep.equal([])
  })

  it('show most of what is there, though some was renamed', () => {
    const right = countOf(ours, 'right')
    expect(right / (right + countOf(ours, 'missed'))).to.be.above(0.9)
  })

  it('can tell a search that guesses', () => {
    expect(namesOf(first, 'wrong').length).to.be.above(20)
  })
})
