import type { Prompt, Where } from '@candor/protocol'

/** What stands in the fields, by their place: `said`, `reply.on`. */
export interface Form {
  /** By language, as typed; blank where nothing is written. */
  texts: Record<string, Record<string, string>>
  /** Days (`YYYY-MM-DD`) and choices. */
  plain: Record<string, string>
  where: Where[]
  /** `null`: it does not show itself. */
  prompt: Prompt | null
}

/** The same form with one part changed. */
export const withText = (
  form: Form,
  at: string,
  said: { language: string; words: string },
): Form => ({
  ...form,
  texts: { ...form.texts, [at]: { ...form.texts[at], [said.language]: said.words } },
})

export const withPlain = (form: Form, at: string, value: string): Form => ({
  ...form,
  plain: { ...form.plain, [at]: value },
})
