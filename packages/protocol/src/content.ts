import type { Context, View } from './context.ts'
import type { Reason } from './event.ts'
import type { Prompt } from './prompt.ts'
import type { Survey } from './survey/question.ts'
import type { Text } from './text.ts'

/** A screen or several: what is left out matches all. `{ app: 'salesforce', view: 'edit' }` */
export type Where = Partial<Context>

export interface Department {
  id: string
  name: Text
  /** People who work there. Below 10 no event names the department. */
  headcount: number
}

export type ChannelKind = 'teams' | 'slack' | 'mail' | 'phone' | 'booking'

/** A way to a person. Opening it makes a draft; nothing passes through Candor. */
export interface Channel {
  kind: ChannelKind
  /** Mail address (`teams`, `mail`), number (`phone`) or https address (`slack`, `booking`). */
  to: string
}

/** When somebody can be reached, in their own time zone. */
export interface OfficeHours {
  /** IANA name, `Europe/Zurich`. */
  zone: string
  times: {
    /** Days of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
    days: number[]
    /** `HH:MM`, 24 hours; `until` is later on the same day. */
    from: string
    until: string
  }[]
}

/** Calendar days, both included, `YYYY-MM-DD`. */
export interface Days {
  from: string
  until: string
}

/** The first contact of a department. Named in public: they must have agreed. */
export interface PowerUser {
  name: string
  /** Ids of departments. Left out: for all. */
  departments?: string[]
  /** Ids of the topics that they know best. */
  topics?: string[]
  /** Languages that they speak: `de`. */
  languages?: string[]
  /** Left out: at any time. */
  hours?: OfficeHours
  /** Days on which a colleague stands in. */
  away?: Days[]
  channels: Channel[]
}

/** Something people have questions about. */
export interface Topic {
  id: string
  title: Text
  where?: Where[]
}

/** One step of a how-to. */
export interface Step {
  text: Text
  /** Id of the element that the step is about. */
  anchor?: string
}

/** What's in it for the reader on a screen. */
export interface Tip {
  id: string
  /** Left out: on every screen. */
  where?: Where[]
  /** Id of the element that it is about: a quiet mark stands there. Not found: it is about the screen. */
  anchor?: string
  title: Text
  /** What the reader gains, in their words. */
  benefit: Text
  how?: Text
  /** How it is done, where that takes more than one step. */
  steps?: Step[]
  prompt?: Prompt
  /** Who vouches for it. */
  author: string
  /** Last day on which it is shown, `YYYY-MM-DD`. */
  until: string
  /** Shown in answer to these reasons. */
  answers?: Reason[]
}

/** What the team says to something, and when. */
export interface Reply {
  status: 'planned' | 'done' | 'declined'
  /** What was or will be done, or why not. */
  text: Text
  /** Day of the reply, `YYYY-MM-DD`. */
  on: string
}

/** An idea that was published, for others to vote on. */
export interface Idea {
  id: string
  title: Text
  text?: Text
  /** Day on which it was published, `YYYY-MM-DD`. */
  from?: string
  reply?: Reply
}

/** You said, we did: what several people said, and what came of it. */
export interface Answer {
  id: string
  /** Screens that it is about. Left out: all. */
  where?: Where[]
  said: Text
  /** Day on which the report told of it, `YYYY-MM-DD`. */
  from: string
  reply: Reply
}

/** What is offered at once to those who give a reason: a course, a how-to, an hour with the team. */
export interface Offer {
  id: string
  reasons: Reason[]
  where?: Where[]
  title: Text
  text: Text
  /** An https address. */
  link?: string
}

/** An element of a screen that feedback may be about, and how it is found in the page. */
export interface Anchor {
  id: string
  title: Text
  where?: Where[]
  /** CSS selectors, the best first. */
  selectors: string[]
  /** What the element says, in any language; a witness that it is the right one. */
  text?: Text
  /** Its ARIA role; another witness. */
  role?: string
}

/** Status, processes, goals and problems of the CRM project, new features, best practice. */
export type AnnouncementKind = 'status' | 'feature' | 'practice' | 'process' | 'problem'

export const ANNOUNCEMENT_KINDS = [
  'status',
  'feature',
  'practice',
  'process',
  'problem',
] as const satisfies readonly AnnouncementKind[]

export interface Announcement {
  id: string
  kind: AnnouncementKind
  title: Text
  body: Text
  /** Screens on which it is shown first, and on which it may show itself. Left out: all. */
  where?: Where[]
  /** First and last day on which it is shown, `YYYY-MM-DD`. */
  from: string
  until: string
  prompt?: Prompt
}

/** What may be wrong with the value of a field. An empty field is nothing but `empty`. */
export type HintRule =
  /** Nothing stands in it. */
  | { is: 'empty' }
  /** A date that lies more than so many days back. */
  | { is: 'older'; days: number }
  /** Something else than a mail address, phone number, https address or number. */
  | { is: 'not'; format: 'mail' | 'phone' | 'link' | 'number' }
  /** Something else than that: `9` is a digit, `A` a letter, all else itself. `AA-9999` */
  | { is: 'unlike'; mask: string }

/**
 * Something about the data of a field, looked at in the page and shown to the employee alone. What
 * stands in the field never leaves the page.
 */
export interface Hint {
  id: string
  where?: Where[]
  /** Id of the field. */
  anchor: string
  /** It is shown where one of them holds. */
  rules: HintRule[]
  title: Text
  /** What the reader gains from it, and how it is put right. */
  benefit: Text
}

/** First steps that an employee ticks off; kept in the browser, and only where they want it. */
export interface Checklist {
  id: string
  title: Text
  /** Ids of departments. Left out: for all. */
  departments?: string[]
  steps: {
    id: string
    title: Text
    /** Id of the tip that says how. */
    tip?: string
  }[]
}

/** What a team has set out to do; the same for everyone who reads it. */
export interface Goal {
  id: string
  title: Text
  text?: Text
  /** Ids of departments. Left out: of all. */
  departments?: string[]
  /** Percent that is reached, 0 to 100, as the team has counted it itself. */
  reached?: number
  from: string
  until: string
}

/** A word of thanks to a team. It names no individual. */
export interface Recognition {
  id: string
  text: Text
  departments?: string[]
  /** `YYYY-MM-DD` */
  on: string
}

/** How the addresses of one CRM are read, as data. What no route matches is `other`. */
export interface Adapter {
  app: string
  /** Ends of host names, e.g. `.lightning.force.com`. Left out: only where the app is configured. */
  hosts?: string[]
  /** Objects that may be named. What is not among them becomes `other`. */
  objects: string[]
  /** First match wins. */
  routes: Route[]
}

export interface Route {
  /**
   * Path, and after `?` the query parameters and after `#` the fragment that must be there, e.g.
   * `/lightning/r/:object/:id/view`. `:object` is looked up among the objects, any other `:name`
   * matches one segment or value and is dropped; a last `*` matches all that follows.
   */
  at: string
  view: View
  /** Where the address does not name the object. */
  object?: string
}

/** The content file of a site: the same for everyone, so fetching it reveals nothing. */
export interface Content {
  /** Where an editor finds the description of this file; nothing else reads it. */
  $schema?: string
  v: 1
  site: string
  /** A line that the insights page shows above all else. */
  notice?: Text
  /**
   * The smallest group in which texts and answers about superiors are published. The collector puts
   * its own (`policy.textK`) here; left out: 10.
   */
  textK?: number
  departments?: Department[]
  powerUsers?: PowerUser[]
  topics?: Topic[]
  tips?: Tip[]
  surveys?: Survey[]
  ideas?: Idea[]
  answers?: Answer[]
  offers?: Offer[]
  anchors?: Anchor[]
  announcements?: Announcement[]
  /** Sums up what is over, under News: each month or each quarter. Left out: not. */
  digest?: 'month' | 'quarter'
  hints?: Hint[]
  checklists?: Checklist[]
  goals?: Goal[]
  recognitions?: Recognition[]
  /** For a CRM that the widget does not know by itself. */
  adapters?: Adapter[]
}
