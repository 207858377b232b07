import type { AnnouncementKind, ChannelKind, Kind, Reason } from '@candor/protocol'
import type { IdeaStatus } from '../ideas/published-ideas.ts'
import type { Refusal, State } from '../outbox/entry.ts'
import type { Problem } from '../survey/problems-of.ts'
import { enAsk } from './en-ask.ts'
import { enGoals } from './en-goals.ts'
import { enGuide } from './en-guide.ts'
import { enHints } from './en-hints.ts'
import { enIdeas } from './en-ideas.ts'
import { enKeyboard } from './en-keyboard.ts'
import { enNews } from './en-news.ts'
import { enProgress } from './en-progress.ts'
import { enReplies } from './en-replies.ts'
import { enSafely } from './en-safely.ts'
import { enSearch } from './en-search.ts'
import { countIn } from './count-in.ts'
import { numberIn } from './number-in.ts'

const count = countIn<'one'>('en')
const number = numberIn('en')

/** What the other views say, in English; loaded with them. */
export const enMore = {
  thanksReason: {
    'no-benefit': 'This may be in it for you:',
    'too-complex': 'This may make it easier:',
    'does-not-fit': 'You know how the work is done. Help to shape it:',
    broken:
      'Thank you for telling. The team looks at what several people report first. Its answer appears on this screen and under News.',
  } satisfies Record<Reason, string>,
  tipsHere: 'What is in it for you on this screen',
  noTips: 'No tip for this screen yet.',
  loading: 'Loading…',
  noContent:
    'Tips, news and people could not be loaded. Open this panel again to try once more. What you send is kept all the same.',
  moreTips: (count: number) => `More tips (${number(count)})`,
  how: 'How',
  vouched: (author: string, until: string) => `${author} vouches for it, until ${until}`,
  verdicts: { 'true-for-me': 'True for me', 'not-for-me': 'Not for me' },
  verdictLeaves: 'A press sends the tip, your answer and a random number, nothing else.',
  verdictSent: 'Thank you.',
  askTitle: 'A person who knows',
  channels: {
    teams: 'Teams chat',
    slack: 'Slack',
    mail: 'E-mail',
    phone: 'Call',
    booking: 'Book a time',
  } satisfies Record<ChannelKind, string>,
  draft: (screen: string) => `I have a question about this screen: ${screen}`,
  opensDraft: (channels: string) => `${channels}: opens a draft.`,
  opensBare: (channels: string) => `${channels}: opens with nothing filled in.`,
  askPrivate: 'Nothing of it passes through Candor.',
  notDelivered: (answers: number) =>
    count(answers, {
      one: 'One of your answers was not taken.',
      other: '# of your answers were not taken.',
    }),
  whyNot: 'See why',
  newsTitle: 'What is new',
  noNews: 'No news at the moment.',
  newsKinds: {
    status: 'Where we stand',
    feature: 'New feature',
    practice: 'Good practice',
    process: 'Process',
    problem: 'Known problem',
  } satisfies Record<AnnouncementKind, string>,
  privacyText:
    'Only what you send. Never clicks, page views, names, devices, records or times. Results are shown for groups of at least five, texts for ten.',
  privacyLimits:
    'What Candor cannot prevent: your employer runs this device and its network, and a style of writing can give someone away.',
  manifest: 'All keys that can leave, with purpose and retention',
  ledger: 'What was sent from this browser, and what waits',
  ledgerKeeps: (most: number) =>
    count(most, { one: 'The list keeps the last one.', other: 'The list keeps the last #.' }),
  ledgerEmpty: 'Nothing has been sent from this browser.',
  outboxFull: 'So much waits for the collector that nothing more is taken for now.',
  storeSilent:
    'This browser has not opened its storage yet. What you send waits here for it, and nothing is lost while this page stays open.',
  notDurable: 'This browser keeps nothing: what waits is lost when the page closes.',
  states: {
    waiting: 'Waiting',
    sent: 'Sent',
    refused: 'Refused',
    withdrawn: 'Withdrawn',
  } satisfies Record<State, string>,
  refusals: {
    'unknown-kind': 'The collector does not know this kind of answer.',
    'unknown-key': 'It carried something that may not be sent.',
    'missing-key': 'Something was missing in it.',
    'wrong-type': 'Something in it had the wrong form.',
    'out-of-range': 'A value in it is not among those to choose from.',
    'too-long': 'It was too long.',
    empty: 'It said nothing.',
    'not-in-content': 'What it answers is no longer there.',
    'not-open': 'The survey is not open.',
    'department-too-small': 'Your department is too small to stay anonymous.',
    'not-accepted': 'The collector could not read it.',
    'given-up':
      'For 30 days nobody has answered whether it arrived. Candor sends it no more, so that it can never count twice.',
  } satisfies Record<Refusal, string>,
  kinds: {
    feedback: 'Feedback',
    survey: 'Survey',
    idea: 'Idea',
    vote: 'Vote',
    tip: 'Answer to a tip',
    ask: 'Question counted',
  } satisfies Record<Kind, string>,
  withdraw: 'Withdraw',
  withdrawals: {
    gone: 'Withdrawn.',
    unsure:
      'It is not sent any more. Should it have arrived before, unanswered, it may be part of a published group.',
    'kept-back':
      'It is not sent any more. The collector cannot be reached: should it have it already, it is told when you open this panel again.',
    published: 'Too late: it is part of a published group, or was deleted unpublished.',
    unreachable: 'The collector cannot be reached. Please try again later.',
  },
  openOffer: 'Take a look (new tab)',
  orTalk: 'Or talk it over in person:',
  statuses: {
    open: 'Open',
    planned: 'Planned',
    done: 'Done',
    declined: 'Declined',
  } satisfies Record<IdeaStatus, string>,
  ask: enAsk,
  news: enNews,
  search: enSearch,
  replies: enReplies,
  ideas: enIdeas,
  survey: {
    extent: (questions: number, branches: boolean, until: string) =>
      `${branches ? 'Up to ' : ''}${count(questions, { one: '# question', other: '# questions' })}, until ${until}. It is anonymous.`,
    answer: 'Answer',
    resume: 'Go on',
    later: 'Later',
    decline: 'No, thanks',
    postponed: 'Until tomorrow, then. Under News you can answer at any time.',
    declined: 'You will not be asked again.',
    undo: 'Take it back',
    list: 'Surveys',
    broken: 'The survey could not be opened. Please try again later.',
    closed: 'Closed for you. This browser does not keep whether you answered.',
    withoutTexts:
      'Your department is too small for you to stay anonymous in a text, so we do not ask for one. Nor is the department sent.',
    progress: 'Progress',
    required: 'required',
    superiors: (people: number) =>
      `Shown only once ${people} people have answered it, and never by department.`,
    several: 'Choose any number.',
    yes: 'Yes',
    no: 'No',
    ends: {
      rating: ['Not at all', 'Completely'],
      nps: ['Not at all likely', 'Very likely'],
      effort: ['No effort', 'A lot of effort'],
    },
    notRanked: 'Not in order yet: move something, or take it as it is.',
    ranked: 'In your order, the first place first.',
    rankSo: 'Take this order',
    unrank: 'Leave it unanswered',
    up: (choice: string) => `Move up: ${choice}`,
    down: (choice: string) => `Move down: ${choice}`,
    place: (choice: string, place: number, places: number) =>
      `${choice}: place ${place} of ${places}`,
    problem: {
      missing: 'This needs an answer.',
      'too-long': 'This is too long.',
      incomplete: 'Not everything is in order yet.',
    } satisfies Record<Problem['what'], string>,
    problems: (problems: number) =>
      count(problems, {
        one: 'One answer needs another look.',
        other: '# answers need another look.',
      }),
    back: 'Back',
    next: 'Next',
    nothing: 'You have answered nothing, so there is nothing to send.',
    stays: 'It stays in this browser until you press Send at the end.',
    stop: 'Finish later',
    forgets:
      'Once your answers have arrived this browser forgets them, at the latest when you open this panel again.',
    leave: 'Back to the news',
  },
  keyboard: enKeyboard,
  safely: enSafely,
  hints: enHints,
  progress: enProgress,
  goals: enGoals,
  guide: enGuide,
}

export type MoreMessages = typeof enMore
