import { startDemoControls } from './demo-controls.js'
import { startMenu } from './menu.js'
import { startRouter } from './router.js'
import { routes } from './routes.js'
import { startSearch } from './search.js'
import { startShortcuts } from './shortcuts.js'
import { notFoundView } from './views/not-found.js'

const main = document.querySelector('#main')
const menu = startMenu()
let isFirst = true

startSearch()
startShortcuts()
startDemoControls(document.querySelector('.footer'))
startRouter(routes, show)

function show(route, params) {
  const { title, content } = route?.view(params) ?? notFoundView()
  document.title = `${title} · Meridian CRM`
  main.replaceChildren(content)
  menu.mark(route?.section)
  if (!isFirst) focusHeading()
  isFirst = false
}

/** Without a page load, keyboard and screen reader users need telling where they now are. */
function focusHeading() {
  const heading = main.querySelector('h1')
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}
