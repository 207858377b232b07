import { expect } from 'chai'
import { act } from 'preact/test-utils'
import { content, full } from '../model/demo.sample.ts'
import { ratings, reportOf, screen, week } from '../model/report.sample.ts'
import { mount, root, rowsOf, show, unmount, words } from './app.sample.tsx'

const barsOf = (heading: string) =>
  root.querySelectorAll(`[aria-labelledby="${heading}"] .row`).length

describe('report on the page', () => {
  beforeEach(mount)
  afterEach(unmount)

  it('shows screens with the lowest mean first and the merged rest last', async () => {
    await show(full)
    expect(rowsOf('hurts')).to.deep.equal([
      ['Opportunity · edit (salesforce)', '6', '3', '1', '0', '0', '10', '1.5 of 5', '1.1 – 1.9'],
      ['Account · record (salesforce)', '5', '0', '1', '3', '4', '13', '3.1 of 5', '2.1 – 4.1'],
      ['Other screens (merged)', '1', '1', '1', '1', '1', '5', '3.0 of 5', '1.6 – 4.4'],
    ])
    const labels = [...root.querySelectorAll('[aria-labelledby="hurts"] .row-label')]
    expect(labels.map(({ textContent }) => textContent)).to.deep.equal([
      'Opportunity · edit (salesforce)Most named: Too complex or risky (6 of 7)',
      'Account · record (salesforce)',
      'Other screens (merged)',
    ])
  })

  it('draws a bar segment for each rating that was given, in its place', async () => {
    await show(full)
    const bar = root.querySelector('[aria-labelledby="hurts"] .bar')
    const levels = [...(bar?.querySelectorAll('.level') ?? [])]
    expect(levels.map((level) => level.textContent)).to.deep.equal(['6', '3', '1'])
    const lefts = levels.map((level) => level.getBoundingClientRect().left)
    expect(lefts).to.deep.equal(lefts.toSorted((a, b) => a - b))
  })

  it('says what to fix first, why, and what was answered', async () => {
    const reply = { status: 'planned', on: '2026-10-12', text: { en: 'Half of them go.' } } as const
    const where = [{ app: 'salesforce', object: 'Opportunity' }]
    const answers = [{ id: 'fields', where, said: { en: 'Fields' }, from: '2026-10-05', reply }]
    await show(full, { ...content, answers })
    const first = words('.first li:first-child')
    expect(first).to.contain(
      'Opportunity · edit (salesforce)9 low ratings (1 or 2 of 5), 90% of 10',
    )
    expect(first).to.contain('“Too complex or risky”, 6 of 7 reasons. Take fields and steps away')
    expect(first).to.contain('“Fields” Planned on 12 Oct 2026: Half of them go.')
    expect(words('.first li:nth-child(2)')).to.equal('')
  })

  it('says that nobody has answered, and which way the ratings go', async () => {
    const bad = week(['2026-W40', '2026-W40'], {
      'feedback.rating': [ratings(screen('Lead'), [2, 6, 2, 0, 0])],
    })
    const worse = { ...bad, from: '2026-W41', to: '2026-W41' }
    const last = week(['2026-W41', '2026-W41'], {
      'feedback.rating': [ratings(screen('Lead'), [9, 1, 0, 0, 0])],
    })
    await show(reportOf([bad, last]))
    expect(words('.first')).to.contain('Nobody has answered yet.')
    expect(words('.first')).to.contain('Getting worse: 2.0 in the earlier half, 1.1 of 5 in the')
    await show(reportOf([bad, worse]))
    expect(words('.first')).to.contain('No clear change')
  })

  it('says on the card why 38 % comes before 45 %, and that chance may have set the order', async () => {
    const showBeside = (list: number[]) =>
      show(
        reportOf([
          week(['2026-W40', '2026-W40'], {
            'feedback.rating': [
              ratings(screen('List'), list),
              ratings(screen('Case'), [24, 47, 81, 35, 2]),
            ],
          }),
        ]),
      )
    const card = (place: number) => words(`.first li:nth-child(${place})`)
    await showBeside([13, 37, 41, 19, 0])
    expect(card(1)).to.contain(
      '71 low ratings (1 or 2 of 5), 38% of 189Not clearly more than the next: chance may have set this order, and the next has the larger share.',
    )
    expect(card(2)).to.contain('50 low ratings (1 or 2 of 5), 45% of 110Why')
    await showBeside([12, 37, 41, 19, 0])
    expect(card(1)).to.contain('More than the next, though a smaller share: of more ratings.')
    expect(words('[aria-labelledby="first"] > p')).to.contain(
      'The screen with the most low ratings of',
    )
  })

  it('says that nothing stands out, or that no screen can be named', async () => {
    const of = (block: ReturnType<typeof ratings>) =>
      reportOf([week(['2026-W40', '2026-W40'], { 'feedback.rating': [block] })])
    await show(of(ratings(screen('Lead'), [0, 2, 1, 0, 2])))
    expect(words('.calm')).to.contain('Nothing stands out')
    await show(of(ratings('other', [5, 0, 0, 0, 0])))
    expect(words('.calm')).to.contain('No screen can be named')
  })

  it('has a line about each part, that leads to it', async () => {
    await show(full)
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.glance a')]
    for (const { hash } of links) expect(root.querySelector(hash)?.tagName, hash).to.equal('H2')
    const lines = [...root.querySelectorAll('.glance li')].map(({ textContent }) => textContent)
    expect(lines).to.deep.equal([
      'Where it hurts2.5 of 5 is the mean of 28 ratings (1.9 – 3.1), falling since the earlier half',
      'Why86% “Too complex or risky” is named most, of 7 answers (49% – 97%)',
      'What helps80% “one-view” may be true for most of its readers: 5 answers (38% – 96%)',
      'What people ask5 of 5 ask about “Working offline”. No power user knows it best',
      'Ideas8 votes for “Weniger Felder”',
      'You said, we did1 idea waits for an answer; 0 done',
    ])
    const further = [...root.querySelectorAll<HTMLAnchorElement>('.glance nav a')]
    expect(further.map(({ textContent }) => textContent)).to.deep.equal([
      'Surveys',
      'In their own words',
      'What is held back',
      'Take it along',
    ])
  })

  it('says what was promised, with the numbers of the policy', async () => {
    const policy = { ...full.policy, k: 7, textK: 12 }
    await show(reportOf([]))
    expect(words('.policy')).to.contain('at least 5 answers, texts at least 10')
    expect(words('.policy')).to.contain('not for each of its bars: one bar may be one answer')
    await show({ ...full, windows: [], policy })
    expect(words('.policy')).to.contain('at least 7 answers, texts at least 12')
    // Groups of five and ten were published before that policy.
    await show({ ...full, policy })
    expect(words('.policy')).to.contain('at least 5 answers, texts at least 10')
  })

  it('shows other questions by their titles, and by their ids where there are none', async () => {
    await show(full)
    expect(rowsOf('topics')).to.deep.equal([
      ['Working offline', '5', 'No power user knows it best'],
    ])
    expect(rowsOf('votes')).to.deep.equal([['Weniger Felder', '8', 'Not answered yet']])
    expect(root.querySelector('[aria-labelledby="votes"] [lang=de]')).not.to.equal(null)
    expect(rowsOf('tips')).to.deep.equal([['one-view', '1', '4', '5', '80% true', '38% – 96%']])
    expect(rowsOf('survey-autumn-worth')[0]?.[0]).to.equal('Sales')
    expect(words('#why-too-complex-share')).to.equal('86% 6 of 7 answers, 49% – 97%')
  })

  it('says which place a choice of a ranking was given', async () => {
    const choices = [
      { id: 'map', title: { en: 'A map' } },
      { id: 'speed', title: { en: 'Faster pages' } },
    ]
    const order = { id: 'order', type: 'ranking' as const, title: { en: 'Order' }, choices }
    const days = { from: '2026-10-01', until: '2026-10-31' }
    const survey = { id: 'autumn', title: { en: 'Autumn' }, ...days, questions: [order] }
    const counts = { 'speed.1': 4, 'speed.2': 1, 'map.1': 1, 'map.2': 4 }
    const blocks = { 'survey.autumn.order': [{ cells: ['other'], n: 5, counts }] }
    await show(reportOf([week(['2026-W40', '2026-W40'], blocks)]), {
      ...content,
      surveys: [survey],
    })
    expect(rowsOf('survey-autumn-order')).to.deep.equal([
      ['Faster pages', '1', '4', '5', 'mean place 1.2', '1.0 – 1.6'],
      ['A map', '4', '1', '5', 'mean place 1.8', '1.4 – 2.0'],
    ])
  })

  it('narrows everything to the weeks that are chosen', async () => {
    const [first, ...later] = full.windows
    const earlier = first ? [{ ...first, from: '2026-W33', to: '2026-W35' }] : []
    await show({ ...full, windows: [...earlier, ...later] })
    const select = root.querySelector('select')
    expect([...(select?.options ?? [])].map(({ text }) => text.split(':')[0])).to.deep.equal([
      'All published',
      'Last 4 weeks',
      'October 2026',
      'August 2026',
    ])
    await act(() => {
      if (select) select.value = '0'
      select?.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(rowsOf('hurts').map(([name]) => name)).to.deep.equal(['Account · record (salesforce)'])
    expect(root.querySelector('[aria-labelledby="topics"]')).to.equal(null)
    // Engines differ in the spaces around the dash.
    expect(words('[role=status]')).to.match(/5 ratings, 5\s?–\s?11 Oct 2026/)
  })

  it('shows hostile texts as text', async () => {
    const hostile =
      '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>'
    const texts = Array<string>(10).fill(hostile)
    await show(
      reportOf([
        week(
          ['2026-W40', '2026-W40'],
          { 'vote.<b>x</b>': [{ cells: ['<i>'], n: 5, counts: { '<u>': 5 } }] },
          [{ question: 'feedback.text', cells: ['<i>y</i>'], texts }],
        ),
      ]),
      { ...content, notice: { en: hostile }, site: '<b>acme</b>' },
    )
    expect(words('.texts li')).to.equal(hostile)
    expect(root.querySelector('img, script, b, i, u')).to.equal(null)
    expect('hacked' in window).to.equal(false)
  })

  it('names every image and gives every image a table', async () => {
    await show(full)
    const images = [...root.querySelectorAll('[role=img]')]
    expect(images.length).to.be.at.least(8)
    for (const image of images) {
      const ids = image.getAttribute('aria-labelledby')?.split(' ') ?? []
      expect(ids.map((id) => document.getElementById(id)?.textContent)).not.to.include.oneOf([
        undefined,
        '',
      ])
      expect(image.closest('figure')?.querySelector('table caption')).not.to.equal(null)
    }
  })

  it('uses each id once', async () => {
    await show(full)
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).to.equal(ids.length)
  })

  it('names what is held back, without a count', async () => {
    const pending = [
      { question: 'feedback.rating', enough: true },
      { question: 'ask.topic', enough: false, lapsed: 3 },
      { question: 'vote.offline', enough: false },
    ]
    await show({ ...full, pending })
    const items = [...root.querySelectorAll('.held li')].map(({ textContent }) => textContent)
    expect(items).to.deep.equal([
      'Votes: offline nothing shown',
      'Topics that colleagues asked about shown: 28 Sept – 4 Oct 2026; 3 weeks without enough answers deleted',
    ])
    expect(words('[aria-labelledby="held"]')).to.contain('fewer than 5 answers is merged')
    expect(words('[aria-labelledby="votes"] + .note')).to.equal(
      'Not enough answers yet for a group of 5: Votes: offline.',
    )
    expect(words('[aria-labelledby="held"] > .note')).to.contain('One question is published')
  })

  it('waits for no votes where none can be given', async () => {
    const idea = (id: string, status: 'planned' | 'done' | 'declined') => ({
      id,
      title: { en: id },
      reply: { status, on: '2026-10-12', text: { en: 'So.' } },
    })
    const ideas = [idea('soon', 'planned'), idea('there', 'done'), idea('never', 'declined')]
    const pending = ideas.map(({ id }) => ({ question: `vote.${id}`, enough: false }))
    await show({ ...full, pending }, { ...content, ideas })
    expect(words('.held')).to.equal('Votes: soon nothing shown')
    expect(words('[aria-labelledby="votes"] + .note')).to.contain('5: Votes: soon.')
    expect(words('[aria-labelledby="held"] > .note')).to.contain('No question is published')
  })

  it('says in words what is merged, by the numbers of the policy', async () => {
    await show({ ...full, policy: { ...full.policy, k: 7 } })
    expect(words('[aria-labelledby="hurts"] .note')).to.contain(
      '“Other screens”: fewer than 7 answers in their weeks, merged into other',
    )
  })

  it('draws twelve screens first and all on demand', async () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      ratings(screen(`Object${String.fromCodePoint(65 + index)}`), [5, 0, 0, 0, 0]),
    )
    await show(reportOf([week(['2026-W40', '2026-W40'], { 'feedback.rating': many })]))
    expect(barsOf('hurts')).to.equal(12)
    expect(rowsOf('hurts')).to.have.length(30)
    await act(() => root.querySelector<HTMLElement>('figure button')?.click())
    expect(barsOf('hurts')).to.equal(30)
  })
})
