import type { Survey } from '@candor/protocol'

/** A short survey, and one that shows most ways of asking, with a branch and three pages. */
export const starterSurveys: Survey[] = [
  {
    id: 'start',
    title: { en: 'How is it going with the CRM?', de: 'Wie läuft es mit dem CRM?' },
    from: '2026-01-01',
    until: '2027-12-31',
    questions: [
      {
        id: 'ease',
        type: 'rating',
        title: {
          en: 'How easy is your work in the CRM?',
          de: 'Wie leicht fällt die Arbeit im CRM?',
        },
      },
      {
        id: 'need',
        type: 'single',
        title: { en: 'What would help you most?', de: 'Was würde am meisten helfen?' },
        choices: [
          { id: 'less-fields', title: { en: 'Fewer fields', de: 'Weniger Felder' } },
          {
            id: 'training',
            title: { en: 'Training on my cases', de: 'Schulung an meinen Fällen' },
          },
          { id: 'speed', title: { en: 'Faster pages', de: 'Schnellere Seiten' } },
        ],
      },
      {
        id: 'wish',
        type: 'text',
        title: { en: 'What would you change first?', de: 'Was würden Sie zuerst ändern?' },
      },
    ],
  },
  {
    id: 'training',
    title: { en: 'Training and the first weeks', de: 'Schulung und erste Wochen' },
    note: {
      en: 'Two minutes. The answers decide what the next training is about.',
      de: 'Zwei Minuten. Die Antworten entscheiden, worum es in der nächsten Schulung geht.',
    },
    from: '2026-01-01',
    until: '2027-12-31',
    questions: [
      {
        id: 'attended',
        type: 'yes-no',
        title: {
          en: 'Have you been to a training on the CRM?',
          de: 'Haben Sie eine Schulung zum CRM besucht?',
        },
        required: true,
      },
      {
        id: 'recommend',
        type: 'nps',
        title: {
          en: 'How likely are you to recommend it to a colleague?',
          de: 'Wie wahrscheinlich empfehlen Sie sie weiter?',
        },
        when: [{ question: 'attended', is: ['yes'] }],
      },
      {
        id: 'kept-away',
        type: 'multiple',
        title: { en: 'What kept you from it?', de: 'Was hielt Sie davon ab?' },
        choices: [
          { id: 'no-time', title: { en: 'No time', de: 'Keine Zeit' } },
          { id: 'not-invited', title: { en: 'Nobody told me', de: 'Niemand sagte es mir' } },
          { id: 'not-needed', title: { en: 'I do not need it', de: 'Ich brauche keine' } },
        ],
        shuffle: true,
        when: [{ question: 'attended', is: ['no'] }],
      },
      {
        id: 'first-tasks',
        type: 'effort',
        title: {
          en: 'How much effort were your first tasks in the CRM?',
          de: 'Wie mühsam waren Ihre ersten Aufgaben im CRM?',
        },
        required: true,
        newPage: true,
      },
      {
        id: 'parts',
        type: 'matrix',
        title: { en: 'How did it go?', de: 'Wie ging es?' },
        rows: [
          { id: 'searching', title: { en: 'Finding a customer', de: 'Einen Kunden finden' } },
          { id: 'entering', title: { en: 'Entering data', de: 'Daten erfassen' } },
          { id: 'reporting', title: { en: 'Reading a report', de: 'Einen Bericht lesen' } },
        ],
        choices: [
          { id: 'easy', title: { en: 'Easy', de: 'Leicht' } },
          { id: 'with-help', title: { en: 'With help', de: 'Mit Hilfe' } },
          { id: 'not-at-all', title: { en: 'Not at all', de: 'Gar nicht' } },
        ],
      },
      {
        id: 'next-topic',
        type: 'ranking',
        title: {
          en: 'What should the next training be about? The most useful first.',
          de: 'Worum soll es in der nächsten Schulung gehen? Das Nützlichste zuerst.',
        },
        choices: [
          { id: 'lists', title: { en: 'Lists of my own', de: 'Eigene Listen' } },
          { id: 'mail', title: { en: 'Mail and calendar', de: 'Mail und Kalender' } },
          { id: 'on-the-road', title: { en: 'On the road', de: 'Unterwegs' } },
        ],
        shuffle: true,
      },
      {
        id: 'in-own-words',
        type: 'statement',
        title: { en: 'In your own words', de: 'In eigenen Worten' },
        note: {
          en: 'Please name nobody.',
          de: 'Bitte nennen Sie keine Namen.',
        },
        newPage: true,
      },
      {
        id: 'hardest',
        type: 'text',
        title: { en: 'What was hardest?', de: 'Was war am schwersten?' },
        when: [{ question: 'first-tasks', is: [5, 6, 7] }],
      },
      {
        id: 'missed',
        type: 'short-text',
        title: { en: 'Which topic did you miss?', de: 'Welches Thema fehlte Ihnen?' },
      },
    ],
  },
]
