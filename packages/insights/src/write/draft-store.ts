import type { Draft } from './draft.ts'

/** Where drafts are kept between reloads: this tab only. */
export interface DraftStore {
  read(): Draft[]
  /** Whether they will be there after a reload. */
  write(drafts: readonly Draft[]): boolean
}

const KEY = 'candor-drafts'

/** Keeps drafts in `sessionStorage`. Where that is blocked or full, `write` says so. */
export function createDraftStore(storage: () => Storage): DraftStore {
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(storage().getItem(KEY) ?? '[]')
        return Array.isArray(kept) ? kept.filter(isDraft) : []
      } catch {
        return []
      }
    },
    write(drafts) {
      try {
        if (drafts.length === 0) storage().removeItem(KEY)
        else storage().setItem(KEY, JSON.stringify(drafts.map(withoutQuotes)))
        return true
      } catch {
        return false
      }
    },
  }
}

/** What colleagues wrote is kept nowhere in the browser. */
const withoutQuotes = (draft: Draft): Draft => ({ ...draft, quotes: [] })

/** Of this version of the page: what another one has kept may look otherwise. */
function isDraft(kept: unknown): kept is Draft {
  if (typeof kept !== 'object' || kept === null) return false
  return 'key' in kept && 'list' in kept && 'since' in kept && 'form' in kept && isForm(kept.form)
}

const isForm = (form: unknown): boolean =>
  typeof form === 'object' &&
  form !== null &&
  ['texts', 'plain', 'where'].every((key) => key in form)
