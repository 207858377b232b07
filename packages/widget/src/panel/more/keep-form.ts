import { MAX_TEXT, RATINGS, REASONS } from '@candor/protocol'
import { cleanContext } from '../../context/clean-context.ts'
import type { LoadedContent } from '../../content/load-content.ts'
import { keptKey } from '../../kept-key.ts'
import type { Form, PanelState, Shown } from '../panel-state.ts'

interface Kept extends Pick<Shown, 'form' | 'begun'> {
  /** Of the event that it becomes: where that is in the outbox it was sent as the page was left. */
  id: string | undefined
}

/**
 * Keeps what is half said from one page of this tab to the next: many CRMs load a page for each
 * screen. It lies in the page's session storage from one page until the panel is opened on another, and
 * goes with the tab. Not in the extension, whose storage a page must not read.
 */
export function keepForm(panel: PanelState): void {
  if (panel.options.storage) return
  let isKept = false
  let turn = 0
  const key = keptKey(panel.core)
  const heard = { signal: panel.core.over }
  const bringBack = async () => {
    const mine = (turn += 1)
    const { form } = panel.now
    const wasKept = isKept
    isKept = false
    // Taken only once it is known what has become of it: until then it would be lost with this page.
    const content = await panel.core.ready().catch((): LoadedContent => ({}))
    const entries = await panel.core.outbox.entries().catch(() => [])
    if (heard.signal.aborted || mine !== turn) return
    const kept = take(key, content)
    // What was said on this page stays.
    if (panel.now.form !== form || (isSaid(form) && !wasKept)) return
    if (kept && !entries.some(({ event }) => event.id === kept.id))
      panel.set({ content, form: kept.form, begun: kept.begun })
    // Another page of this tab went on with it, and has sent it or taken it back.
    else if (wasKept) panel.set({ form: { text: '' } })
  }
  void bringBack()
  addEventListener('pagehide', () => (isKept = keep(key, panel.now)), heard)
  addEventListener('pageshow', ({ persisted }) => persisted && void bringBack(), heard)
}

const isSaid = ({ rating, reason, text }: Form) => Boolean(rating ?? reason ?? text.trim())

/** Whether it could be. */
function keep(key: string, { form, begun, draft }: Shown): boolean {
  if (!isSaid(form)) return false
  try {
    const kept: Kept = { form, begun, id: draft?.id }
    sessionStorage.setItem(key, JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

/** What was kept, if it is what it should be: a page may write there as well. */
function take(key: string, { tips, anchors }: LoadedContent): Kept | undefined {
  try {
    const kept = sessionStorage.getItem(key) ?? ''
    sessionStorage.removeItem(key)
    const { form, begun, id } = JSON.parse(kept) as Kept
    return {
      form: {
        rating: RATINGS.find((one) => one === form.rating),
        reason: REASONS.find((one) => one === form.reason),
        text: String(form.text).slice(0, MAX_TEXT),
        tip: tips?.find(({ id }) => id === form.tip)?.id,
        anchor: anchors?.find(({ id }) => id === form.anchor)?.id,
      },
      begun: cleanContext(begun),
      id,
    }
  } catch {
    return undefined
  }
}
