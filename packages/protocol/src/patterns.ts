/** BCP 47 primary subtag. */
export const LANGUAGE_PATTERN = /^[a-z]{2,3}$/

/** Address of a mailbox, in plain letters. */
export const MAIL_PATTERN =
  /^(?:[A-Za-z0-9_'+-]+\.)*[A-Za-z0-9_'+-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/

export const PHONE_PATTERN = /^\+?[0-9 ()/-]{3,30}$/

/** Time of the day, `HH:MM`. */
export const TIME_PATTERN = /^([01]\d|2[0-3]):[0-5]\d$/

/** End of a host name. */
export const HOST_PATTERN = /^[^\s/:?#]{4,100}$/

/**
 * Path of a route. With two names in one part there would be many ways to read an address, and with
 * four of them a browser tries them all for minutes.
 */
export const ROUTE_PATTERN = /^\/(?!.*:\w+[^/?&#]*:\w)/

/**
 * A text that has something to read. Spaces, control characters and what is drawn as nothing are not:
 * zero-width marks and fillers (`Default_Ignorable_Code_Point`), and the empty Braille cell.
 */
export const READABLE_PATTERN = /[^\p{DI}\p{Z}\p{Cc}\u2800]/u

/**
 * Begin of an https address that says whose page it is: with a user before it, as in
 * `https://teams.microsoft.com@evil.example/`, what one reads first is not the host, and without `//`
 * it would lead on from the page at hand.
 */
export const HTTPS_PATTERN = /^[hH][tT][tT][pP][sS]:\/\/[^\s/?#@\\]+(?:[/?#]|$)/
