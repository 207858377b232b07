import type { Content, SurveyQuestion } from '@candor/protocol'
import { expect } from 'chai'
import { content } from '../model/demo.sample.ts'
import { ratings, reportOf, week } from '../model/report.sample.ts'
import { mount, root, rowsOf, show, unmount, words } from './app.sample.tsx'

const choices = ['often', 'seldom', 'never'].map((id) => ({ id, title: { en: id } }))
const title = { en: 'Title' }

const QUESTIONS: SurveyQuestion[] = [
  { id: 'likely', type: 'nps', title },
  { id: 'hard', type: 'effort', title },
  { id: 'travels', type: 'yes-no', title },
  { id: 'one', type: 'single', title, choices },
  { id: 'some', type: 'multiple', title, choices },
  { id: 'grid', type: 'matrix', title, choices, rows: [{ id: 'notes', title: { en: 'Notes' } }] },
]

const names: Content = {
  ...content,
  surveys: [{ id: 's', title, from: '2026-01-01', until: '2026-12-31', questions: QUESTIONS }],
}

const block = (n: number, counts: Record<string, number>, cell = 'sales') => [
  { cells: [cell], n, counts },
]

const report = reportOf([
  week(['2026-W40', '2026-W40'], {
    'survey.s.likely': block(8, { '10': 3, '9': 1, '8': 2, '3': 2 }),
    'survey.s.hard': block(6, { '1': 3, '7': 3 }),
    'survey.s.travels': block(10, { yes: 8, no: 2 }),
    'survey.s.one': block(10, { often: 6, seldom: 4, never: 0 }),
    'survey.s.some': block(10, { often: 9, seldom: 5, never: 0 }),
    'survey.s.notes': block(5, { often: 3, seldom: 1, never: 1 }),
    'survey.s.gone': [ratings('sales', [0, 0, 5, 0, 0])],
  }),
])

describe('surveys on the page', () => {
  beforeEach(mount)
  afterEach(unmount)

  it('gives each question the figure that fits it, with the range of chance', async () => {
    await show(report, names)
    const figures = [...root.querySelectorAll('[aria-labelledby="surveys"] .row-figure')]
    expect(figures.map(({ textContent }) => textContent?.trim())).to.deep.equal([
      '+25−36 to +86 8 answers',
      '4.0 of 71.4 – 6.6 6 answers',
      '80% yes49% – 94% 10 answers',
      '60%31% – 83%6 answers',
      '40%17% – 69%4 answers',
      '0%0% – 28%0 answers',
      '90%60% – 98%9 answers',
      '50%24% – 76%5 answers',
      '0%0% – 28%0 answers',
      '60% often 5 answers',
      '3.0 of 53.0 – 3.0 5 answers',
    ])
  })

  it('calls no choice of a matrix good or bad', async () => {
    await show(report, names)
    const levels = [...root.querySelectorAll('[aria-labelledby="survey-s-grid"] .legend li')]
    expect(levels.map(({ className }) => className)).to.deep.equal([
      'level level-step-1',
      'level level-step-3',
      'level level-step-5',
    ])
  })

  it('has every number in a table, in the order of the survey', async () => {
    await show(report, names)
    expect(rowsOf('survey-s-likely')).to.deep.equal([
      ['Sales', '2', '2', '4', '8', '+25', '−36 to +86'],
    ])
    expect(rowsOf('survey-s-grid')).to.deep.equal([['Notes', '1', '1', '3', '5', '60% often', '–']])
    const heads = [...root.querySelectorAll('[aria-labelledby="survey-s"] h4')]
    expect(heads.map(({ id }) => id.split('-').at(-1))).to.deep.equal([
      'likely',
      'hard',
      'travels',
      'one',
      'some',
      'grid',
      'gone',
    ])
  })

  it('has the group first that needs the CRM mended most: much effort, and a low score', async () => {
    const two = (bad: Record<string, number>, good: Record<string, number>) => [
      ...block(5, good, 'sales'),
      ...block(5, bad, 'service'),
      ...block(5, bad, 'other'),
    ]
    await show(
      reportOf([
        week(['2026-W40', '2026-W40'], {
          'survey.s.hard': two({ '6': 5 }, { '2': 5 }),
          'survey.s.likely': two({ '3': 5 }, { '10': 5 }),
        }),
      ]),
      names,
    )
    for (const question of ['hard', 'likely'])
      expect(rowsOf(`survey-s-${question}`).map(([name]) => name)).to.deep.equal([
        'service',
        'Sales',
        'Other departments (merged)',
      ])
  })

  it('says that several choices are possible only where they are', async () => {
    await show(report, names)
    expect(words('[aria-labelledby="survey-s-some"]')).to.contain('several choices possible')
    expect(words('[aria-labelledby="survey-s-one"]')).not.to.contain('several')
  })
})
