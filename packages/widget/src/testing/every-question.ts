import type { Survey } from '@candor/protocol'

const named = (...ids: string[]) => ids.map((id) => ({ id, title: { en: `The ${id}` } }))

/** A survey that asks in all eleven ways, on four pages, with a branch. */
export const everyQuestion: Survey = {
  id: 'every',
  title: { en: 'Every question', de: 'Jede Frage' },
  note: { en: 'What it is for.' },
  from: '2026-01-01',
  until: '2999-12-31',
  questions: [
    { id: 'visits', type: 'yes-no', title: { en: 'Do you visit?' }, required: true },
    {
      id: 'when',
      type: 'single',
      title: { en: 'When?' },
      choices: named('morning', 'evening'),
      when: [{ question: 'visits', is: ['yes'] }],
    },
    { id: 'rated', type: 'rating', title: { en: 'How good?' }, newPage: true },
    { id: 'recommend', type: 'nps', title: { en: 'Would you?' } },
    { id: 'effort', type: 'effort', title: { en: 'How hard?' } },
    {
      id: 'grid',
      type: 'matrix',
      title: { en: 'Each of these?' },
      rows: named('north', 'south'),
      choices: named('good', 'bad'),
      newPage: true,
    },
    { id: 'some', type: 'multiple', title: { en: 'Which?' }, choices: named('a', 'b', 'c') },
    { id: 'order', type: 'ranking', title: { en: 'In order?' }, choices: named('x', 'y', 'z') },
    { id: 'read', type: 'statement', title: { en: 'One thing' }, newPage: true },
    { id: 'short', type: 'short-text', title: { en: 'In a word?' } },
    { id: 'long', type: 'text', title: { en: 'In words?' }, note: { en: 'No names.' } },
  ],
}
