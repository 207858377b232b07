/** A text by language (BCP 47 primary subtag: `en`, `de`). Any one language will do. */
export type Text = Record<string, string>
