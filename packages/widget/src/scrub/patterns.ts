/** One kind of detail that points at a person or a record, and what stands in its place. */
export type Pattern = readonly [
  name: 'link' | 'e-mail' | 'IBAN' | 'id' | 'date' | 'phone' | 'number',
  expression: RegExp,
]

/** Tried in this order; what one has replaced the next does not see. */
export const PATTERNS: readonly Pattern[] = [
  ['link', /(?:https?:\/\/|\bwww\.)[^\s<>"')\]]*[^\s<>"')\].,;:!?]/gi],
  ['e-mail', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu],
  // ISO 13616. Without its checksum: one that was mistyped tells as much.
  ['IBAN', /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g],
  // UUIDs, and runs of letters and digits as CRMs make record ids (Salesforce: 15 or 18).
  ['id', /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi],
  ['id', /\b(?=[A-Za-z]*\d)(?=\d*[A-Za-z])(?=(?:\w*\d){3})[A-Za-z0-9]{10,}\b/g],
  ['date', /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2}))\b/g],
  ['phone', /(?:\+|\b00)[1-9][\d ()/.-]{6,}\d|\b0\d{1,3}[ /.-]\d[\d /.-]{4,}\d/g],
  // Customer, invoice, social security numbers: five digits or more, grouped or not.
  ['number', /\b\d(?:[.\-/' ]?\d){4,}\b/g],
]
