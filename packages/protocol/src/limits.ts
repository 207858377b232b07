/** Version of the wire. A batch of another version is refused with 400. */
export const WIRE_VERSION = 1

/** Characters (UTF-16 units, as `maxlength` counts) of one free text. About a printed page. */
export const MAX_TEXT = 2000

/** The same where a survey asks for a few words. */
export const MAX_SHORT_TEXT = 200

/** Events in one request body. */
export const MAX_EVENTS = 50

/** Bytes of a request body that the collector takes; the fetch standard's limit for keepalive bodies. */
export const MAX_BODY_BYTES = 65_536

/** Bytes of a body that the widget makes. Leaves room beside other keepalive requests of the page. */
export const MAX_BATCH_BYTES = 49_152

/** Waiting events at which the widget sends without further delay. */
export const FLUSH_AT = 20

/** Answers in one survey event. */
export const MAX_ANSWERS = 100

/** Bytes of the answers in one survey event as JSON. Leaves room in a body for what is around them. */
export const MAX_ANSWERS_BYTES = MAX_BATCH_BYTES - 1024

/** Choices in one survey answer (multiple choice, ranking). */
export const MAX_CHOICES = 50

/** Choices of a ranking: more cannot be weighed against each other. */
export const MAX_RANKED = 10

/** Answers that a published block must hold. Policies may ask for more, never for less. */
export const MIN_K = 5

/** The same for texts and for questions about superiors: style of writing can give someone away. */
export const MIN_TEXT_K = 10

/** People a department must count before an event may name it. */
export const MIN_HEADCOUNT = 10

/** Weeks for which the collector remembers the hash of an event id, so that a resent event is counted once. */
export const SEEN_WEEKS = 9

/**
 * Days. The widget gives up re-sending an event this many days after Send, well before the
 * collector forgets its id: later it could be counted twice.
 */
export const GIVE_UP_DAYS = 30

/** 128 random bits, base64url without padding. */
export const ID_PATTERN = /^[A-Za-z0-9_-]{22}$/

/** SHA-256 of the secret's UTF-8 bytes, base64url without padding. */
export const RECEIPT_PATTERN = /^[A-Za-z0-9_-]{43}$/

/** Ids that authors give things in the content file: sites, departments, tips, surveys, topics. */
export const SLUG_PATTERN = /^[a-z0-9][a-z0-9-]{0,39}$/

/**
 * Name of a CRM's object type. Three digits in a row at most, so that no record id passes
 * even where an adapter is wrong.
 */
export const OBJECT_PATTERN = /^(?!.*\d{4})[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$/
