/** Soft hyphens, zero-width characters and marks of direction: in a text, and not to be seen. */
export const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** What is more than lower case away from being comparable: most names of an English page are not. */
const UNEVEN = /[^ -~]| {2}|^[ *]|[ *:]$/

/**
 * A name, to compare and not to show. White space, case, the curl of an apostrophe, and the star or
 * colon of a form do not tell two names apart.
 */
export const toComparable = (name: string): string =>
  (UNEVEN.test(name) ? even(name) : name).toLowerCase()

const even = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s*]+|[\s*:]+$/g, '')
