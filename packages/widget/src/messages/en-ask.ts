import { numberIn } from './number-in.ts'

const number = numberIn('en')

/** Finding a person to ask, in English. */
export const enAsk = {
  about: 'What is it about?',
  anything: 'Anything',
  here: 'On this screen',
  topics: 'Topics',
  chooseFirst:
    'Choose a topic: those who know it come first, and one tap tells the team that help is missing there.',
  knows: (topics: string) => `knows ${topics}`,
  speaks: (languages: string) => `speaks ${languages}`,
  until: (when: string) => `There now, until ${when}, your time`,
  from: (when: string, isTime: boolean) => `From ${when}${isTime ? ', your time' : ''}`,
  back: (when: string, isTime: boolean) => `Away, back from ${when}${isTime ? ', your time' : ''}`,
  notThere: 'Not there at the moment',
  others: 'Others who can help',
  more: (count: number) => `More people (${number(count)})`,
  nobody:
    'Nobody to ask is named yet. Tell the team what you are looking for: it reads what several people say first.',
  feedback: 'Give feedback',
  hadQuestion: 'I had a question here',
  counted: 'Counted',
  countedThanks: 'Thank you. It shows where help is missing. A topic counts once a week.',
  leaves: (withDepartment: boolean) =>
    `A press sends the topic${withDepartment ? ', your department' : ''} and a random number, nothing else.`,
}

export type AskMessages = typeof enAsk
