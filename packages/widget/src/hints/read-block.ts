/** Nodes. What is larger than that is no field. */
const MOST_NODES = 500

/** What can be filled in. */
const CONTROLS = `input:not([type=hidden], [type=button], [type=submit], [type=reset], [type=image]),
  select, textarea, [contenteditable]:not([contenteditable=false i]),
  [role=textbox], [role=combobox], [role=checkbox], [role=switch], [role=radio]`

/** What is never a value: `Edit close date`, a help text that opens. */
const NOT_READ =
  'button, [role=button], [role=tooltip], script, style, template, noscript, datalist'

/** What names a value. The field itself may stand in it, too. */
const NAMES = 'label, legend'

/** What says something to the eye that cannot be read. */
const UNREADABLE = `img, svg, canvas, video, object, embed, iframe, meter, progress, [role=img],
  [aria-hidden=true]`

/** What stands in a piece of a page, as far as it can be seen; also in open shadow roots. */
export interface Block {
  /** White space as one sees it, `\n` between lines. */
  text: string
  controls: Element[]
  /** All other elements in it. */
  elements: Element[]
  /** There is something in it that cannot be read, or too much. */
  isUnclear: boolean
}

type Piece =
  { is: 'text'; text: string } | { is: 'control' | 'element'; element: Element } | { is: 'unclear' }

/** @param name The element in it that only names the value. */
export function readBlock(root: Element, name?: Element): Block {
  const pieces: Piece[] = []
  for (const piece of piecesOf(root, name)) {
    pieces.push(piece)
    if (pieces.length > MOST_NODES) return { text: '', controls: [], elements: [], isUnclear: true }
  }
  const elementsThat = (is: 'control' | 'element') =>
    pieces.flatMap((piece) => (piece.is === is ? piece.element : []))
  return {
    text: asSeen(pieces.map((piece) => (piece.is === 'text' ? piece.text : '')).join('')),
    controls: elementsThat('control'),
    elements: elementsThat('element'),
    isUnclear: pieces.some(({ is }) => is === 'unclear'),
  }
}

export const isControl = (element: Element): boolean => element.matches(CONTROLS)

/** The inside of an element, and itself. */
function* piecesOf(element: Element, name: Element | undefined): Generator<Piece> {
  const isName = element === name || element.matches(NAMES)
  yield { is: 'element', element }
  for (const child of childrenOf(element)) {
    const pieces = child instanceof Element ? piecesAt(child, name) : textOf(child)
    for (const piece of pieces) if (!isName || piece.is === 'control') yield piece
  }
}

function* piecesAt(element: Element, name: Element | undefined): Generator<Piece> {
  const isSeen = isVisible(element)
  if (isControl(element)) {
    if (isSeen) yield { is: 'control', element }
    return
  }
  if (!isSeen || element.matches(NOT_READ)) return
  if (element.matches(UNREADABLE) || isDrawn(element)) yield { is: 'unclear' }
  else {
    const edge: Piece = { is: 'text', text: isInline(element) ? '' : '\n' }
    yield edge
    yield* piecesOf(element, name)
    yield edge
  }
}

function* textOf(node: Node): Generator<Piece> {
  if (node instanceof Text) yield { is: 'text', text: node.data }
}

/** As they are drawn: those of a shadow root in place of its host's, and in a slot what it shows. */
function childrenOf(element: Element): Iterable<Node> {
  if (element instanceof HTMLSlotElement) return element.assignedNodes({ flatten: true })
  return (element.shadowRoot ?? element).childNodes
}

/** Nothing stands in it, and yet there may be something to see: an icon, a closed shadow root. */
function isDrawn(element: Element): boolean {
  if (element.shadowRoot || element.childNodes.length > 0) return false
  const { backgroundImage, maskImage } = getComputedStyle(element)
  const icons = ['::before', '::after'].map((part) => getComputedStyle(element, part).content)
  return (
    element.localName.includes('-') ||
    backgroundImage !== 'none' ||
    maskImage !== 'none' ||
    icons.some((content) => !['none', 'normal', '""'].includes(content))
  )
}

function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true }))
    return getComputedStyle(element).display === 'contents'
  const { width, height } = element.getBoundingClientRect()
  // Text for screen readers, which repeats or explains what is seen.
  return width > 1 || height > 1 || getComputedStyle(element).overflow !== 'hidden'
}

const isInline = (element: Element) => {
  const { display } = getComputedStyle(element)
  return element.localName !== 'br' && (display.startsWith('inline') || display === 'contents')
}

const asSeen = (text: string) =>
  text
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
