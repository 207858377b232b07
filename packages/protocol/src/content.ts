import type { Context, View } from './context.ts'
import type { Reason } from './event.ts'
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

/** The first contact of a department. Named in public: they must have agreed. */
export interface PowerUser {
  name: string
  /** Ids of departments. Left out: for all. */
  departments?: string[]
  channels: Channel[]
}

/** Something people have questions about. */
export interface Topic {
  id: string
  title: Text
  where?: Where[]
}

/** What's in it for the reader on a screen. */
export interface Tip {
  id: string
  /** Left out: on every screen. */
  where?: Where[]
  title: Text
  /** What the reader gains, in their words. */
  benefit: Text
  how?: Text
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
  /** First and last day on which it is shown, `YYYY-MM-DD`. */
  from: string
  until: string
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
  v: 1
  site: string
  /** A line that the insights page shows above all else. */
  notice?: Text
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
  /** For a CRM that the widget does not know by itself. */
  adapters?: Adapter[]
}
