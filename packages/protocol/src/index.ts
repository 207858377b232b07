export type {
  Batch,
  BatchResult,
  ErrorBody,
  ErrorCode,
  PlacedFault,
  Rejection,
  RejectReason,
  Withdrawal,
} from './batch.ts'
export type {
  Adapter,
  Anchor,
  Announcement,
  AnnouncementKind,
  Answer,
  Channel,
  ChannelKind,
  Checklist,
  Content,
  Days,
  Department,
  Goal,
  Hint,
  HintRule,
  Idea,
  Offer,
  OfficeHours,
  PowerUser,
  Recognition,
  Reply,
  Route,
  Step,
  Tip,
  Topic,
  Where,
} from './content.ts'
export { ANNOUNCEMENT_KINDS } from './content.ts'
export { isHttps } from './is-https.ts'
export {
  HOST_PATTERN,
  LANGUAGE_PATTERN,
  MAIL_PATTERN,
  PHONE_PATTERN,
  READABLE_PATTERN,
  ROUTE_PATTERN,
  TIME_PATTERN,
} from './patterns.ts'
export type { Context, View } from './context.ts'
export { OBJECT_PATTERN, VIEWS } from './context.ts'
export type {
  AskEvent,
  CandorEvent,
  FeedbackEvent,
  IdeaEvent,
  Kind,
  Rating,
  Reason,
  SurveyAnswer,
  SurveyEvent,
  SurveyValue,
  TipEvent,
  Verdict,
  VoteEvent,
} from './event.ts'
export { RATINGS, REASONS, VERDICTS } from './event.ts'
export {
  FLUSH_AT,
  GIVE_UP_DAYS,
  ID_PATTERN,
  MAX_BATCH_BYTES,
  MAX_BODY_BYTES,
  MAX_CONTENT_BYTES,
  MAX_CONTENT_TEXT,
  MAX_EVENTS,
  MAX_TEXT,
  MIN_HEADCOUNT,
  RECEIPT_PATTERN,
  SEEN_WEEKS,
  SLUG_PATTERN,
  WIRE_VERSION,
} from './limits.ts'
export type { Change, Loop, Role, Undo, Writing, WritingList, Writings, Written } from './loop.ts'
export { ROLES, WRITING_LISTS } from './loop.ts'
export type { Prompt } from './prompt.ts'
export type {
  Block,
  Cell,
  Dimension,
  Pending,
  Policy,
  Question,
  Report,
  TextBlock,
  Window,
} from './report.ts'
export { MIN_K, MIN_TEXT_K } from './report.ts'
export { aboutSuperiors } from './survey/about-superiors.ts'
export { answerIds } from './survey/answer-ids.ts'
export { answersFault } from './survey/answers-fault.ts'
export { faultsOf as surveyFaults } from './survey/faults-of.ts'
export {
  MAX_ANSWERS,
  MAX_ANSWERS_BYTES,
  MAX_CHOICES,
  MAX_RANKED,
  MAX_SHORT_TEXT,
} from './survey/limits.ts'
export { possibleValues } from './survey/possible-values.ts'
export type {
  Choice,
  ChoiceQuestion,
  Condition,
  MatrixQuestion,
  ScaleQuestion,
  Statement,
  Survey,
  SurveyQuestion,
  TextQuestion,
} from './survey/question.ts'
export { questionsById } from './survey/questions-by-id.ts'
export type { AnswersById } from './survey/reached.ts'
export { reached } from './survey/reached.ts'
export type { ValueFault } from './survey/value-fault.ts'
export { maxTextOf, valueFault } from './survey/value-fault.ts'
export type { Text } from './text.ts'
