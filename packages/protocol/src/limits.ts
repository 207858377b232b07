/** Version of the wire. A batch of another version is refused with 400. */
export const WIRE_VERSION = 1

/** Characters (UTF-16 units, as `maxlength` counts) of one free text. About a printed page. */
export const MAX_TEXT = 2000

/** Events in one request body. */
export const MAX_EVENTS = 50

/** Bytes of a request body that the collector takes; the fetch standard's limit for keepalive bodies. */
export const MAX_BODY_BYTES = 65_536

/** Bytes of the content of a site: every widget loads all of it. */
export const MAX_CONTENT_BYTES = 1_048_576

/** Characters of a text of the content, in one language. */
export const MAX_CONTENT_TEXT = 4000

/** Bytes of a body that the widget makes. Leaves room beside other keepalive requests of the page. */
export const MAX_BATCH_BYTES = 49_152

/** Waiting events at which the widget sends without further delay. */
export const FLUSH_AT = 20

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
