import { init } from '../init.ts'

/** What the page of a host loads. */
const candor = init({
  collector: location.origin,
  content: { v: 1, site: 'acme' },
  shadow: 'open',
  locale: 'en',
})
Object.assign(window, { candor })
