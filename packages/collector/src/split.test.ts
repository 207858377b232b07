import assert from 'node:assert/strict'
import test from 'node:test'
import type { CandorEvent, Dimension } from '@candor/protocol'
import { catalogOf } from './catalog.ts'
import { starter } from '@candor/protocol/starter'
import { split } from './split.ts'
import { feedback, idea, newId, OPPORTUNITY } from './testing/events.ts'

const { surveys } = catalogOf(starter)
const screen = JSON.stringify(OPPORTUNITY)

const by = (feedbackBy: Dimension, surveyBy: Dimension = 'department') => ({
  surveys,
  by: { feedback: feedbackBy, survey: surveyBy },
})

const full = feedback({
  rating: 2,
  reason: 'broken',
  text: 'words',
  tip: 'own-view',
  anchor: 'next-step',
  department: 'sales',
  receipt: 'R'.repeat(43),
})

const survey: CandorEvent = {
  id: newId(),
  kind: 'survey',
  survey: 'start',
  answers: [
    { question: 'ease', value: 4 },
    { question: 'wish', value: 'words' },
  ],
  department: 'sales',
}

test('a feedback becomes an answer to each question that it answers', () => {
  assert.deepEqual(split(full, by('context')), [
    { question: 'feedback.rating', cell: screen, value: '2', text: false },
    { question: 'feedback.reason', cell: screen, value: 'broken', text: false },
    { question: 'feedback.text', cell: screen, value: 'words', text: true },
    { question: 'feedback.anchor', cell: 'next-step', value: '', text: false },
    { question: 'feedback.tip', cell: 'own-view', value: '', text: false },
  ])
  assert.equal(split(feedback({ rating: 1 }), by('context')).length, 1)
})

test('a survey becomes an answer to each of its questions, texts marked', () => {
  assert.deepEqual(split(survey, by('context')), [
    { question: 'survey.start.ease', cell: 'sales', value: '4', text: false },
    { question: 'survey.start.wish', cell: 'sales', value: 'words', text: true },
  ])
})

test('several things chosen by one person are one answer, in an order that tells nothing', () => {
  const answersOf = (...chosen: string[]) =>
    split(
      {
        id: newId(),
        kind: 'survey',
        survey: 'training',
        answers: [
          { question: 'attended', value: 'no' },
          { question: 'kept-away', value: chosen },
        ],
      },
      by('context'),
    )
  assert.deepEqual(answersOf('not-invited', 'no-time'), [
    { question: 'survey.training.attended', cell: 'other', value: 'no', text: false },
    {
      question: 'survey.training.kept-away',
      cell: 'other',
      value: 'no-time not-invited',
      text: false,
    },
  ])
  assert.deepEqual(answersOf('no-time', 'not-invited'), answersOf('not-invited', 'no-time'))
})

test('what an answer about superiors asks is about superiors too, and stands in no department', () => {
  const title = { en: 'x' }
  const surveyed = catalogOf({
    v: 1,
    site: 'demo',
    surveys: [
      {
        id: 's',
        title,
        from: '2026-01-01',
        until: '2030-01-01',
        questions: [
          { id: 'boss', type: 'yes-no', title, superiors: true },
          { id: 'why', type: 'text', title, when: [{ question: 'boss', is: ['no'] }] },
          { id: 'tool', type: 'yes-no', title },
        ],
      },
    ],
  })
  const answers = split(
    {
      id: newId(),
      kind: 'survey',
      survey: 's',
      department: 'sales',
      answers: [
        { question: 'boss', value: 'no' },
        { question: 'why', value: 'never there' },
        { question: 'tool', value: 'no' },
      ],
    },
    { surveys: surveyed.surveys, by: { feedback: 'context', survey: 'department' } },
  )
  const about = { cell: 'all', superiors: true }
  assert.deepEqual(answers, [
    { question: 'survey.s.boss', ...about, value: 'no', text: false },
    { question: 'survey.s.why', ...about, value: 'never there', text: true },
    { question: 'survey.s.tool', cell: 'sales', value: 'no', text: false },
  ])
})

test('a ranking is stored with its places, a matrix by its rows, short texts as texts', () => {
  const answers = split(
    {
      id: newId(),
      kind: 'survey',
      survey: 'training',
      answers: [
        { question: 'next-topic', value: ['mail', 'lists', 'on-the-road'] },
        { question: 'searching', value: 'easy' },
        { question: 'missed', value: 'a b' },
      ],
    },
    by('context'),
  )
  assert.deepEqual(
    answers.map(({ question, value, text }) => [question, value, text]),
    [
      ['survey.training.next-topic', 'mail.1 lists.2 on-the-road.3', false],
      ['survey.training.searching', 'easy', false],
      ['survey.training.missed', 'a b', true],
    ],
  )
})

test('only the dimension of the policy is kept', () => {
  const kept = (event: CandorEvent, dimension: Dimension) =>
    JSON.stringify(split(event, by(dimension, dimension)))
  for (const event of [full, survey]) {
    assert.doesNotMatch(kept(event, 'context'), /"cell":"sales"/)
    assert.doesNotMatch(kept(event, 'department'), /Opportunity/)
    assert.doesNotMatch(kept(event, 'none'), /sales|Opportunity/)
  }
  for (const dimension of ['context', 'department', 'none'] as const)
    assert.doesNotMatch(kept(full, dimension), /RRRR/)
})

test('where the dimension is not given the answer is in `other`, where none is kept in `all`', () => {
  const cells = (event: CandorEvent, dimension: Dimension) => [
    ...new Set(split(event, by(dimension, dimension)).map(({ cell }) => cell)),
  ]
  assert.deepEqual(cells(feedback({ rating: 1 }), 'department'), ['other'])
  assert.deepEqual(cells(survey, 'context'), ['other'])
  assert.deepEqual(cells(idea('words'), 'department'), ['other'])
  assert.deepEqual(cells(full, 'none'), ['all', 'next-step', 'own-view'])
})

test('equal screens are one cell, in whatever order their keys come', () => {
  const { app, object, view } = OPPORTUNITY
  const [one] = split(feedback({ rating: 1, context: { view, object, app } }), by('context'))
  assert.equal(one?.cell, screen)
})

test('votes, verdicts and questions to colleagues are not divided', () => {
  const events: CandorEvent[] = [
    { id: newId(), kind: 'vote', idea: 'dark-mode' },
    { id: newId(), kind: 'tip', tip: 'own-view', verdict: 'true-for-me' },
    { id: newId(), kind: 'ask', topic: 'data-entry', department: 'sales' },
  ]
  assert.deepEqual(
    events.flatMap((event) => split(event, by('department'))),
    [
      { question: 'vote.dark-mode', cell: 'all', value: 'vote', text: false },
      { question: 'tip.own-view', cell: 'all', value: 'true-for-me', text: false },
      { question: 'ask.topic', cell: 'all', value: 'data-entry', text: false },
    ],
  )
})
