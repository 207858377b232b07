import type { Page } from '../../page.ts'
import type { Desk } from '../create-desk.ts'

/** Signs out. Drafts go too, as the tab may be somebody else's next: so they are asked for first. */
export function leave(page: Page, desk: Desk | undefined): void {
  const n = desk?.drafts.all.value.length ?? 0
  const what = n === 1 ? 'One draft is' : `${n} drafts are`
  if (n > 0 && !confirm(`${what} not published and will be lost. Sign out?`)) return
  page.signOut()
  desk?.clear()
}
