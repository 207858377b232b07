import type { Content, Survey } from '@candor/protocol'
import { everyQuestion } from './every-question.ts'

export const record = { app: 'salesforce', object: 'Account', view: 'record' } as const

/** A day so many months ago, `YYYY-MM-DD`: reviews look back from today. */
function monthsAgo(months: number): string {
  const day = new Date()
  day.setUTCMonth(day.getUTCMonth() - months, 1)
  return day.toISOString().slice(0, 10)
}

const always = { from: '2020-01-01', until: '2999-12-31' }
const reply = { on: '2020-03-04', text: { en: 'We have shortened the list.' } }

const survey: Survey = {
  ...everyQuestion,
  questions: everyQuestion.questions.map((one) => ({ ...one, newPage: false })),
}

/** Something of everything that a content file can bring onto the screen. */
export const everything: Content = {
  v: 1,
  site: 'acme',
  digest: 'quarter',
  departments: [{ id: 'sales', name: { en: 'Sales' }, headcount: 40 }],
  topics: [
    { id: 'forecast', title: { en: 'The forecast' }, where: [record] },
    { id: 'phones', title: { en: 'On the phone' } },
  ],
  powerUsers: [
    {
      name: 'Power user, north',
      departments: ['sales'],
      topics: ['forecast'],
      languages: ['pt', 'da'],
      hours: {
        zone: 'Europe/Zurich',
        times: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '23:59' }],
      },
      channels: [
        { kind: 'teams', to: 'north@example.com' },
        { kind: 'mail', to: 'north@example.com' },
        { kind: 'phone', to: '+41 44 000 00 01' },
        { kind: 'booking', to: 'https://example.com/north' },
        { kind: 'slack', to: 'https://example.com/slack' },
      ],
    },
    {
      name: 'Power user, south',
      departments: ['sales'],
      away: [{ from: '2020-01-01', until: '2999-01-01' }],
      channels: [{ kind: 'mail', to: 'south@example.com' }],
    },
    ...['east', 'west', 'centre'].map((region) => ({
      name: `Power user, ${region}`,
      channels: [{ kind: 'mail' as const, to: `${region}@example.com` }],
    })),
  ],
  anchors: [
    { id: 'amount', title: { en: 'The amount' }, where: [record], selectors: ['#amount'] },
    { id: 'save', title: { en: 'The button Save' }, where: [record], selectors: ['#save'] },
  ],
  hints: [
    {
      id: 'empty',
      where: [record],
      anchor: 'amount',
      rules: [{ is: 'empty' }],
      title: { en: 'No amount yet' },
      benefit: { en: 'With an amount the forecast is yours.' },
    },
  ],
  tips: [
    {
      id: 'amount',
      anchor: 'amount',
      where: [record],
      title: { en: 'A true amount pays you' },
      benefit: { en: 'Your forecast is made of it.' },
      how: { en: 'In the field on the left.' },
      steps: [{ text: { en: 'Write the amount.' } }, { text: { en: 'Save.' }, anchor: 'save' }],
      answers: ['no-benefit'],
      author: 'Sales Operations',
      until: '2999-01-01',
    },
  ],
  offers: [
    {
      id: 'hour',
      reasons: ['too-complex'],
      title: { en: 'An hour together' },
      text: { en: 'Each Tuesday at eight.' },
      link: 'https://training.example.com/hour',
    },
  ],
  announcements: (['status', 'feature', 'practice', 'process', 'problem'] as const)
    .flatMap((kind) => [kind, `${kind}-again`].map((id) => ({ kind, id })))
    .map(({ kind, id }) => ({
      id,
      kind,
      title: { en: `News of the kind ${kind}` },
      body: { en: 'What there is to know about it.' },
      where: [record],
      ...always,
      from: monthsAgo(4),
    })),
  answers: [1, 2, 3, 4].map((day) => ({
    id: `answer-${day}`,
    said: { en: 'The list is too long.' },
    from: '2020-03-01',
    reply: { ...reply, on: day < 4 ? `2020-03-0${day}` : monthsAgo(7), status: 'done' as const },
  })),
  ideas: [
    { id: 'open', title: { en: 'Fewer required fields' }, from: monthsAgo(4) },
    {
      id: 'planned',
      title: { en: 'A darker night mode' },
      from: '2020-01-01',
      reply: { ...reply, status: 'planned' },
    },
    {
      id: 'declined',
      title: { en: 'Music while waiting' },
      from: '2020-01-01',
      reply: { ...reply, status: 'declined' },
    },
  ],
  surveys: [{ ...survey, id: 'every' }],
  checklists: [
    {
      id: 'first',
      title: { en: 'Your first week' },
      steps: [
        { id: 'one', title: { en: 'Write an amount' }, tip: 'amount' },
        { id: 'two', title: { en: 'Save it' } },
      ],
    },
  ],
  goals: [
    {
      id: 'amounts',
      title: { en: 'Every record has an amount' },
      text: { en: 'Counted over the whole department.' },
      departments: ['sales'],
      reached: 64,
      ...always,
    },
    { id: 'all', title: { en: 'Answers within a day' }, ...always },
  ],
  recognitions: [1, 2, 3, 4].map((day) => ({
    id: `thanks-${day}`,
    text: { en: 'Four hundred duplicates are gone.' },
    on: `2020-02-0${day}`,
  })),
}
