import {
  ANNOUNCEMENT_KINDS,
  type AnnouncementKind,
  type Reply,
  type WritingList,
} from '@candor/protocol'

/** One thing to fill in. `at`: its place in what is written, `reply.on`. */
export type Field = { at: string; label: string; help?: string } & (
  | { is: 'text'; rows: number; required: boolean }
  | { is: 'day'; required: boolean }
  | { is: 'choice'; choices: Choice[] }
  | { is: 'screens' }
  | { is: 'prompt' }
)

export interface Choice {
  value: string
  words: string
}

export const STATUS_WORDS: Record<Reply['status'], string> = {
  planned: 'Planned',
  done: 'Done',
  declined: 'Declined',
}

const STATUSES: Choice[] = [
  { value: 'planned', words: 'Planned: we will do it' },
  { value: 'done', words: 'Done: it is there' },
  { value: 'declined', words: 'Declined: we will not do it' },
]

/** What an answer has to say depends on what became of the matter. */
const ANSWER_WORDS: Record<string, string> = {
  planned: 'What will be done, and by when',
  done: 'What was done',
  declined: 'Why not',
}

export const KIND_WORDS: Record<AnnouncementKind, string> = {
  status: 'Where we stand',
  feature: 'New feature',
  practice: 'Good practice',
  process: 'Process',
  problem: 'Known problem',
}

const KINDS = ANNOUNCEMENT_KINDS.map((value) => ({ value, words: KIND_WORDS[value] }))

/** What there is to fill in, in order. `status`: of the answer, as chosen so far. */
export function fieldsOf(list: WritingList, status: string): Field[] {
  switch (list) {
    case 'answers':
      return answerFields(status)
    case 'replies':
      return replyFields('', status)
    case 'ideas':
      return IDEA_FIELDS
    case 'announcements':
      return ANNOUNCEMENT_FIELDS
  }
}

const answerFields = (status: string): Field[] => [
  {
    is: 'text',
    at: 'said',
    label: 'What colleagues said',
    help: 'Summed up in your own words: a way of writing can give someone away.',
    rows: 2,
    required: true,
  },
  ...replyFields('reply.', status),
  {
    is: 'screens',
    at: 'where',
    label: 'Screens that it is about',
    help: 'It is shown there first. None ticked: on all screens.',
  },
  {
    is: 'day',
    at: 'from',
    label: 'Known since',
    help: 'The day on which the report first told of it. The page counts the days to your answer from here.',
    required: true,
  },
]

const replyFields = (before: string, status: string): Field[] => [
  { is: 'choice', at: `${before}status`, label: 'What becomes of it', choices: STATUSES },
  {
    is: 'text',
    at: `${before}text`,
    label: ANSWER_WORDS[status] ?? 'Your answer',
    ...(status === 'declined' && { help: 'Who hears a reason goes on speaking.' }),
    rows: 3,
    required: true,
  },
  {
    is: 'day',
    at: `${before}on`,
    label: 'Answered on',
    help: 'Colleagues see it from this day on.',
    required: true,
  },
]

const IDEA_FIELDS: Field[] = [
  {
    is: 'text',
    at: 'title',
    label: 'The idea in one line',
    help: 'In your own words: a way of writing can give someone away.',
    rows: 1,
    required: true,
  },
  { is: 'text', at: 'text', label: 'More about it', rows: 3, required: false },
  { is: 'day', at: 'from', label: 'Put to the vote on', required: false },
]

const ANNOUNCEMENT_FIELDS: Field[] = [
  { is: 'choice', at: 'kind', label: 'What sort of news', choices: KINDS },
  { is: 'text', at: 'title', label: 'The news in one line', rows: 1, required: true },
  { is: 'text', at: 'body', label: 'What it means for the reader', rows: 4, required: true },
  {
    is: 'screens',
    at: 'where',
    label: 'Screens on which it is shown first',
    help: 'None ticked: on all screens.',
  },
  { is: 'day', at: 'from', label: 'First day', required: true },
  { is: 'day', at: 'until', label: 'Last day', required: true },
  {
    is: 'prompt',
    at: 'prompt',
    label: 'It may show itself',
    help: 'Unasked, in a pause, to those who want that; at most one thing a day does. For what nobody should miss.',
  },
]
