import type { Drafts } from './create-drafts.ts'

/** Lets the browser ask before the page goes, where drafts would go with it. Returns its undo. */
export function warnBeforeLoss(
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  { all, areKept }: Pick<Drafts, 'all' | 'areKept'>,
): () => void {
  const warn = (event: Event) => {
    if (!areKept.value && all.value.length > 0) event.preventDefault()
  }
  page.addEventListener('beforeunload', warn)
  return () => page.removeEventListener('beforeunload', warn)
}
