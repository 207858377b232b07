export interface Focus {
  /** Draws, and moves the focus to what has that name then. Leaves alone who is in the page. */
  on(name: string, draw: () => void): void
  /** Gives an element a name. */
  ref(name: string): (element: HTMLElement | null) => void
}

/** Where the keyboard goes on when what had the focus is gone or has moved; `first` with the first drawing. */
export function createFocus(first: string): Focus {
  let wanted = isInPanel() ? first : ''
  let moved: HTMLElement | undefined
  return {
    on(name, draw) {
      wanted = isInPanel() ? name : ''
      draw()
      wanted = ''
      // Safari lets it be pushed away by what has grown above it.
      moved?.scrollIntoView({ block: 'nearest' })
      moved = undefined
    },
    ref: (name) => (element) => {
      if (!element || name !== wanted) return
      wanted = ''
      element.focus()
      moved = element
      const view = name === 'page' ? element.closest<HTMLElement>('.view') : null
      view?.scrollTo(0, 0)
      // In a low window the whole panel is what scrolls, and has no room for its head as well.
      view?.parentElement?.scrollTo(0, view.offsetTop)
    },
  }
}

const isInPanel = () => document.activeElement?.localName === 'candor-widget'
