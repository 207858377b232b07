import { expect } from 'chai'
import { act } from 'preact/test-utils'
import { ratings, reportOf, screen, week } from '../../model/report.sample.ts'
import { mount, root, show, unmount, words } from '../app.sample.tsx'

const of = (to: string, edit: number[], service: number[]) =>
  week([to, to], {
    'feedback.rating': [ratings(screen('Opportunity'), edit), ratings(screen('Service'), service)],
  })

const report = reportOf([
  of('2026-W36', [120, 30, 9, 0, 0], [2, 3, 5, 9, 9]),
  of('2026-W41', [9, 2, 3, 4, 1], [20, 20, 5, 1, 0]),
])

const namesIn = (selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.split(' ·')[0])

const choose = (text: string) =>
  act(() => {
    const select = root.querySelector('select')
    const option = [...(select?.options ?? [])].find((one) => one.text.startsWith(text))
    if (select && option) select.value = option.value
    select?.dispatchEvent(new Event('change', { bubbles: true }))
  })

const openMonth = () =>
  act(() =>
    [...root.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'Monthly page')
      ?.click(),
  )

describe('what to fix first on the page', () => {
  beforeEach(mount)
  afterEach(unmount)

  it('is what hurts lately, by a rule that names the weeks', async () => {
    await show(report)
    expect(namesIn('.first h3')).to.deep.equal(['Service', 'Opportunity'])
    expect(words('.first li')).to.contain('40 low ratings').and.contain('Getting worse')
    expect(words('[aria-labelledby="first"] > p')).to.match(
      /^The screen with the most low ratings of 5\s?–\s?11 Oct 2026, the latest weeks, comes first; one with as many high ones \(4 or 5 of 5\) is left out\. Trends are of all weeks\.$/,
    )
  })

  it('is what hurt in the weeks that are chosen, as on the page of that month', async () => {
    await show(report)
    await choose('September 2026')
    expect(namesIn('.first h3')).to.deep.equal(['Opportunity'])
    expect(words('[aria-labelledby="first"] > p')).not.to.contain('latest')
    await choose('October 2026')
    const first = namesIn('.first h3')
    await openMonth()
    expect(namesIn('.heard ol b')).to.deep.equal(first)
    await choose('September 2026')
    expect(namesIn('.heard ol b')).to.deep.equal(['Opportunity'])
  })
})
