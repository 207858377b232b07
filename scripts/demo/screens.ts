import type { Reason, View } from '@candor/protocol'

/** A screen of the demo CRM, as colleagues see it: each hurts for a reason of its own. */
export interface Screen {
  object: string
  view: View
  /** Share of the answers. */
  weight: number
  /** Mean rating by week, from 0. */
  rating: (week: number) => number
  reasons: Readonly<Record<Reason, number>>
  /** Elements that people point at, by how often. */
  anchors?: Readonly<Record<string, number>>
  /** What people write here. */
  texts: readonly string[]
}

const because = (
  reasons: [noBenefit: number, tooComplex: number, doesNotFit: number, broken: number],
) => ({
  'no-benefit': reasons[0],
  'too-complex': reasons[1],
  'does-not-fit': reasons[2],
  broken: reasons[3],
})

const SCREENS_IN_USE: readonly Screen[] = [
  {
    object: 'opportunities',
    view: 'edit',
    weight: 25,
    // Too many fields; a little better since the close date asks only once.
    rating: (week) => (week < 9 ? 1.9 : 2.4),
    reasons: because([10, 64, 20, 6]),
    anchors: { 'close-date-field': 6, 'amount-field': 2, 'account-field': 3, 'next-step-field': 1 },
    texts: [
      'I enter the close date in two places and they never agree.',
      'Why do I have to fill in the forecast category before I know the budget?',
      'The required fields stop me in the middle of a customer call.',
      'I do not know which stage is meant for a renewal.',
      'Fourteen fields for a deal of 900 francs.',
      'I am afraid to save: nobody could tell me what the probability changes.',
      'Please show me what changes when I press Convert.',
      'Good that the date moves the forecast by itself now.',
      'A short video would help more than the handbook.',
    ],
  },
  {
    object: 'service',
    view: 'record',
    weight: 16,
    // Fine until an update: since then saving fails.
    rating: (week) => (week < 7 ? 3.3 : 2.1),
    reasons: because([6, 12, 14, 68]),
    anchors: { 'solve-case': 5, history: 1 },
    texts: [
      'Saving takes long enough to lose my thought.',
      'Mark as solved does nothing the first time I press it.',
      'The case was gone after saving. I wrote it twice.',
      'Since the update the history shows the oldest call first.',
      'The case history helps when a customer calls again.',
      'Error 500 when I attach a photo. Every day.',
      'I now keep a text file open in case it hangs.',
    ],
  },
  {
    object: 'contacts',
    view: 'list',
    weight: 13,
    rating: () => 2.6,
    reasons: because([8, 16, 60, 16]),
    texts: [
      'Half of the contacts are duplicates, so I search by hand.',
      'Search finds the company but not its people.',
      'I think in regions, the list thinks in the alphabet.',
      'On the train I see the list but cannot open a record.',
      'I would log more calls if I could do it from the list.',
      'There are three fields for the same phone number.',
      'My customers are families. Here every person stands alone.',
    ],
  },
  {
    object: 'accounts',
    view: 'record',
    weight: 14,
    rating: (week) => 2.9 + week * 0.02,
    reasons: because([66, 12, 16, 6]),
    texts: [
      'I keep my own spreadsheet because nobody showed me the filters.',
      'I fill this in for others. What do I get from it?',
      'I am never sure whether colleagues can see my notes.',
      'Nobody reads the potential field, I asked around.',
      'The report takes my numbers, and I never see the report.',
    ],
  },
  {
    object: 'opportunities',
    view: 'record',
    weight: 17,
    rating: (week) => 3.5 + week * 0.03,
    reasons: because([40, 30, 20, 10]),
    anchors: { stages: 3, 'next-step': 3, 'log-a-call': 2, history: 2 },
    texts: [
      'The next step field is useful once you know that it feeds the home page.',
      'Logging a call takes two fields. More of that, please.',
      'I like that I find the last mail without asking anybody.',
      'The stages at the top tell me what to do next.',
    ],
  },
  {
    object: 'opportunities',
    view: 'board',
    weight: 11,
    rating: (week) => (week < 2 ? 3.6 : 4.4),
    reasons: because([10, 10, 40, 40]),
    texts: [
      'The board is the first screen that saves me time.',
      'Our Monday meeting is ten minutes now.',
      'Let me filter the board by region and I am happy.',
    ],
  },
  {
    object: 'other',
    view: 'home',
    weight: 5,
    rating: () => 3.9,
    reasons: because([60, 10, 20, 10]),
    texts: ['My Monday list writes itself. I did not believe it.'],
  },
]

/** Few people meet these, so that they are mostly too few for a group. */
const RARE_SCREENS: readonly Screen[] = (
  [
    ['contacts', 'record', 3.4],
    ['service', 'list', 3.1],
    ['accounts', 'edit', 2.8],
    ['other', 'settings', 3.2],
  ] as const
).map(([object, view, mean]) => ({
  object,
  view,
  weight: 1,
  rating: () => mean,
  reasons: because([25, 25, 25, 25]),
  texts: ['I do not come here often.', 'It does what it should.'],
}))

export const SCREENS: readonly Screen[] = [...SCREENS_IN_USE, ...RARE_SCREENS]
