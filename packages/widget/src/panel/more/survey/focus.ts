export interface Focus {
  /** Draws, and moves the focus to what has that name then. Leaves alone who is in the page. */
  on(name: string, draw: () => void): void
  /** Gives an element a name. */
  ref(name: string): (element: HTMLElement | null) => void
}

/** Where the keyboard goes on when what had the focus is gone or has moved. */
export function createFocus(): Focus {
  let wanted = ''
  return {
    on(name, draw) {
      wanted = document.activeElement?.localName === 'candor-widget' ? name : ''
      draw()
      wanted = ''
    },
    ref: (name) => (element) => {
      if (!element || name !== wanted) return
      wanted = ''
      element.focus()
      if (name === 'page') element.closest('.view')?.scrollTo(0, 0)
    },
  }
}
