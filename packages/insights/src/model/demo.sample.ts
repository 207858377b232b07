import type { Content } from '@candor/protocol'
import { ratings, reportOf, screen, week } from './report.sample.ts'

/** Names for the report below, for tests. One is in German only; the tip has none. */
export const content: Content = {
  v: 1,
  site: 'acme',
  notice: { en: 'Demo data: nobody said any of this.' },
  departments: [{ id: 'sales', name: { en: 'Sales' }, headcount: 40 }],
  topics: [{ id: 'offline', title: { en: 'Working offline' } }],
  ideas: [{ id: 'fewer', title: { de: 'Weniger Felder' } }],
}

/** A report with one question of each kind, for tests. */
export const full = reportOf(
  [
    week(['2026-W40', '2026-W40'], {
      'feedback.rating': [
        ratings(screen('Account'), [0, 0, 1, 3, 4]),
        ratings(screen('Opportunity', 'edit'), [6, 3, 1, 0, 0]),
        ratings('other', [1, 1, 1, 1, 1]),
      ],
      'feedback.reason': [
        {
          cells: [screen('Opportunity', 'edit')],
          n: 7,
          counts: { 'no-benefit': 1, 'too-complex': 6, 'does-not-fit': 0, broken: 0 },
        },
      ],
      'ask.topic': [{ cells: ['all'], n: 5, counts: { offline: 5 } }],
      'vote.fewer': [{ cells: ['all'], n: 8, counts: { vote: 8 } }],
      'tip.one-view': [{ cells: ['all'], n: 5, counts: { 'true-for-me': 4, 'not-for-me': 1 } }],
      'survey.autumn.worth': [ratings('sales', [0, 0, 5, 0, 0])],
    }),
    week(
      ['2026-W41', '2026-W41'],
      { 'feedback.rating': [ratings(screen('Account'), [5, 0, 0, 0, 0])] },
      [{ question: 'feedback.text', cells: ['other'], texts: Array(10).fill('Too many fields.') }],
    ),
  ],
  [
    { question: 'feedback.rating', enough: true },
    { question: 'vote.fewer', enough: false },
  ],
)
