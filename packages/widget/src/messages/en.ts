import type { Reason, View } from '@candor/protocol'

/** What a first feedback needs to say, in English: the language that is always there. */
export const en = {
  language: 'en',
  title: 'Feedback & help',
  close: 'Close',
  /** What a screen reader calls the row of the views. */
  sections: 'Sections',
  /** Shown in this order. */
  tabs: { feedback: 'Feedback', tips: 'Tips', ask: 'Ask', news: 'News' },
  rating: 'How much does this screen help you?',
  ratings: ['Not at all', 'A little', 'So-so', 'Quite', 'A lot'],
  reason: 'What is in the way?',
  optional: 'optional',
  reasons: {
    'no-benefit': 'I see no benefit',
    'too-complex': 'Too complex or risky',
    'does-not-fit': 'Does not fit how I work',
    broken: 'Something is broken',
  } satisfies Record<Reason, string>,
  text: 'In your words',
  textHint: 'Please leave out names.',
  preview: 'This is all that will leave',
  previewEmpty: 'Nothing yet.',
  exact: 'The exact data',
  screen: 'Screen',
  element: 'Element',
  tip: 'Tip',
  department: 'Department',
  random: 'Random number',
  randomWhy: 'so it is counted once',
  receipt: 'Receipt',
  receiptWhy: 'only this browser can withdraw it',
  neverSent: 'No name, device, record or time.',
  send: 'Send anonymously',
  sendLater: (span: string) =>
    span ? `Leaves within ${span}, at random, or with the page.` : 'Leaves at once.',
  saySomething: 'Choose a number or a reason, or write.',
  notStored: 'It could not be kept and was not sent. Please try again later.',
  thanks: 'Thank you. You were heard.',
  thanksNext: 'It counts together with what others say, in groups of five or more.',
  another: 'Say something else',
  privacyTitle: 'What leaves this browser',
  /** Names of views that differ from the word of the wire. */
  views: { create: 'new', related: 'related list' } as Partial<Record<View, string>>,
  otherScreen: 'unknown',
}

export type Messages = typeof en
