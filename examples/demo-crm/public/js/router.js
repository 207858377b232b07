let render = () => {}
let shownPath

/**
 * Shows the view for the current path, now and whenever the path changes.
 *
 * @param {{ path: string }[]} routes tried in order; `:name` matches one segment
 * @param {(route: object | undefined, params: Record<string, string>) => void} show
 */
export function startRouter(routes, show) {
  render = () => {
    shownPath = location.pathname
    const { route, params } = match(routes, shownPath)
    show(route, params)
  }
  addEventListener('popstate', onPopState)
  document.addEventListener('click', followLink)
  render()
}

export function navigate(path, { replace = false } = {}) {
  history[replace ? 'replaceState' : 'pushState'](null, '', path)
  render()
  scrollTo(0, 0)
}

/** Jumps within the page also fire popstate, and must not throw away what was typed. */
function onPopState() {
  if (location.pathname !== shownPath) render()
}

function match(routes, path) {
  for (const route of routes) {
    const params = matchPath(route.path, path)
    if (params) return { route, params }
  }
  return { route: undefined, params: {} }
}

function matchPath(pattern, path) {
  const wanted = pattern.split('/').filter(Boolean)
  const given = path.split('/').filter(Boolean)
  if (wanted.length !== given.length) return undefined
  const params = {}
  for (const [index, segment] of wanted.entries()) {
    if (segment.startsWith(':')) params[segment.slice(1)] = given[index]
    else if (segment !== given[index]) return undefined
  }
  return params
}

function followLink(event) {
  const link = event.target.closest?.('a[href]')
  if (!link || event.defaultPrevented || !isPlainClick(event)) return
  if (link.target || link.origin !== location.origin || link.hash) return
  event.preventDefault()
  navigate(link.pathname + link.search)
}

function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }) {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
}
