import type { DetailKind } from '../scrub/details/detail.ts'
import { countIn } from './count-in.ts'

const count = countIn<'one'>('en')

/** What helps to speak safely: details in a text, the element it is about, erasing. */
export const enSafely = {
  details: {
    found: (places: number) =>
      count(places, {
        one: 'One place may point at someone.',
        other: '# places may point at someone.',
      }),
    nothing: 'Nothing found that points at someone.',
    note: 'A help, not anonymisation: it misses things, and your style of writing stays.',
    broken: 'The help with names could not be loaded. You can send all the same.',
    leavesAs: (replacement: string) => `leaves as ${replacement}`,
    becomes: (replacement: string) => `could become ${replacement}`,
    replace: 'Replace',
    keep: 'Keep',
    kinds: {
      link: 'Link',
      'e-mail': 'E-mail address',
      IBAN: 'IBAN',
      id: 'Record id',
      date: 'Date',
      phone: 'Phone number',
      number: 'Number',
      AHV: 'AHV number',
      card: 'Card number',
      'codice-fiscale': 'Codice fiscale',
      name: 'Name',
      NIR: 'NIR number',
      'pension-number': 'Pension number',
      shown: 'Shown on this screen',
      SSN: 'Social security number',
      'tax-id': 'Tax number',
    } satisfies Record<DetailKind, string>,
  },
  about: {
    label: 'About',
    whole: 'This whole screen',
    point: 'Point at something',
    which: 'What is it about?',
    looking: 'Looking for what can be named here …',
    none: 'Nothing that Candor can name is in sight here.',
    inPage: 'Click on it in the page',
    how: 'Click on what it is about, or Tab to it and press Enter. Nothing in the page is pressed by it. Esc cancels.',
    cancel: 'Cancel',
  },
  erase: {
    open: 'Erase everything from this browser',
    list: 'This erases the list above, drafts, your progress, what you have hidden and the place of the button.',
    waiting: (answers: number) =>
      count(answers, {
        one: 'One answer still waits. It will not be sent.',
        other: '# answers still wait. They will not be sent.',
      }),
    receipts: 'What was sent stays sent. Its receipts go, so you can no longer withdraw it.',
    yes: 'Erase',
    no: 'Keep',
    done: 'Everything is erased from this browser.',
    failed: 'It could not be erased. Please try again.',
  },
}

export type SafelyMessages = typeof enSafely
