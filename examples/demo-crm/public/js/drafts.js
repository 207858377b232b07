/** What was typed but not saved, by page, so that leaving a form does not lose it. */
const drafts = new Map()

export const readDraft = (key) => drafts.get(key)
export const keepDraft = (key, values) => drafts.set(key, values)
export const dropDraft = (key) => drafts.delete(key)
