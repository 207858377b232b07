/** A page as real CRMs are, with what they do to a guest. */
export interface Host {
  /** Ends the sentence "the widget works in a page …". */
  name: string
  /** A method that runs in the head, before the script tag; all it uses stands inside of it. */
  script?: (kit: Kit) => void
  /** Served as a file of its own. */
  css?: string
  headers?: Record<string, string>
  /** Where the tag stands; in the head where left out. */
  tag?: 'body'
  /** Attributes of the tag in place of `defer`. */
  loading?: string
  /** The page lies in a frame of another site. */
  framed?: true
  /** The page opens something modal, over which the widget is tried. */
  modal?: true
  /** Esc belongs to the browser there. */
  escBelongsToBrowser?: true
}

/** What the scripts of the hosts share; it runs in the page, in front of them. */
export interface Kit {
  /** The modal of the page as plain elements. */
  modal: () => HTMLElement
  /** What opens and closes it; without it, it is shown and hidden. */
  set: (ways: { open: () => void; close: () => void; isOpen: () => boolean }) => void
  onReady: (run: () => void) => void
}

/** Self-contained: it is sent to the page as text. */
export function makeKit(): Kit {
  const $ = (id: string) => document.querySelector(`#${id}`) as HTMLElement
  const onReady = (run: () => void) => document.addEventListener('DOMContentLoaded', run)
  const heard: string[] = []
  let ways: Parameters<Kit['set']>[0] = {
    open: () => void ($('modal').hidden = false),
    close: () => void ($('modal').hidden = true),
    isOpen: () => !$('modal').hidden,
  }
  Object.assign(window, { heard, isOpen: () => ways.isOpen() })
  onReady(() => {
    document.addEventListener('keydown', ({ key }) => heard.push(key))
    document.addEventListener('wheel', () => heard.push('wheel'))
    $('open').addEventListener('click', () => ways.open())
    $('close').addEventListener('click', () => ways.close())
  })
  return { modal: () => $('modal'), set: (own) => void (ways = own), onReady }
}
