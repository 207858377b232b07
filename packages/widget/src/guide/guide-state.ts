import type { Anchor, Context, Tip } from '@candor/protocol'
import type { Attention } from '../attention/attention.ts'
import { isAllowed, isSame } from '../attention/may-prompt.ts'
import type { PanelView } from '../candor.ts'
import type { Clock } from '../clock.ts'
import type { LoadedContent } from '../content/load-content.ts'
import { anchorsFor } from '../content/pick.ts'
import type { ViewState } from '../panel/view-state.ts'
import { createViewState } from '../panel/view-state.ts'
import type { Asked } from './ask-where.ts'
import type { CardState } from './card-state.ts'
import { createCardState } from './card-state.ts'
import type { Mark } from './marks-for.ts'
import { marksFor, MOST_MARKS } from './marks-for.ts'
import type { Place } from './place.ts'
import type { Point } from './spread.ts'
import { subjectOf } from './subject-of.ts'

interface Shown {
  context: Context
  attention: Attention
  found: ReadonlyMap<string, Element>
  places: ReadonlyMap<Element, Place>
  origin: Point
}

/** A mark whose element is in sight. */
export interface SeenMark extends Mark {
  place: Place
}

export interface GuideState extends ViewState<Shown> {
  card: CardState
  /** Takes up another screen, or the same one anew. */
  locate(): void
  marks(): SeenMark[]
  press(mark: Mark): void
  /** Leads to the place of a tip or a hint; whether it can be found. */
  show(asked: Asked): boolean
  openPanel(view: PanelView): void
  /** Goes on to a feedback about a tip. */
  speakOf(tip: Tip): void
  /** Takes what was found in the page. */
  find(found: ReadonlyMap<string, Element>): void
  move(places: ReadonlyMap<Element, Place>, origin: Point): void
}

export interface GuideStateParts {
  content: LoadedContent
  attention: Attention
  /** The screen the employee is on. */
  screen: () => Context
  /** `YYYY-MM-DD` */
  today: () => string
  draw: () => void
  openPanel: (view: PanelView) => void
  speakOf: (tip: string) => void
  /** Tips are about to be read. */
  onOpen: () => void
  time: Clock
  /** Looks for these in the page from now on. */
  want: (anchors: readonly Anchor[]) => void
  /** Looks where these lie from now on. */
  follow: (elements: readonly Element[]) => void
}

/** What is marked in the page and what is open there. */
export function createGuideState(parts: GuideStateParts): GuideState {
  const { content, attention, today, draw } = parts
  const shown = createViewState<Shown>(
    {
      context: parts.screen(),
      attention,
      found: new Map(),
      places: new Map(),
      origin: { x: 0, y: 0 },
    },
    draw,
  )
  const { set } = shown
  let wanted: Mark[] = []

  const elementOf = ({ anchor }: Pick<Mark, 'anchor'>) => shown.now.found.get(anchor.id)
  const marked = () => wanted.filter(elementOf).slice(0, MOST_MARKS)
  const placeOf = (element: Element | undefined) => element && shown.now.places.get(element)

  const card = createCardState({
    draw,
    anchors: () => anchorsFor(content, shown.now.context),
    placeOf,
    onOpen: parts.onOpen,
    clock: parts.time,
    onElsewhere: search,
  })

  function search(): void {
    const { attention, context } = shown.now
    wanted = isAllowed(attention, 'tip', context) ? marksFor(content, context, today()) : []
    const anchors = [card.now.open?.anchor, ...wanted.map(({ anchor }) => anchor)]
    parts.want([...new Set(anchors)].filter((anchor) => anchor !== undefined))
    follow()
  }
  function follow(): void {
    const elements = [...marked().map(elementOf), card.now.open?.element]
    parts.follow([...new Set(elements)].filter((element) => element !== undefined))
  }

  return {
    set,
    get now() {
      return shown.now
    },
    card,
    locate() {
      const context = parts.screen()
      const isElsewhere = !isSame(context, shown.now.context)
      set({ context })
      if (isElsewhere) card.set({ open: undefined })
      search()
    },
    marks: () =>
      marked().flatMap((mark) => {
        const place = placeOf(elementOf(mark))
        return place?.isSeen ? [{ ...mark, place }] : []
      }),
    press: (mark) => card.press(mark, elementOf(mark)),
    show(asked) {
      const found = subjectOf(asked, { content, context: shown.now.context, today: today() })
      return found !== undefined && card.show(found.subject, found.place)
    },
    openPanel(view) {
      card.close()
      parts.openPanel(view)
    },
    speakOf(tip) {
      card.close()
      parts.speakOf(tip.id)
    },
    find(found) {
      set({ found })
      card.find(found)
      follow()
    },
    move(places, origin) {
      set({ places, origin })
      card.move(places)
    },
  }
}
