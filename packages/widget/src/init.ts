import type { Candor } from './candor.ts'
import type { Options } from './options.ts'
import { start } from './start.ts'

/**
 * Adds the widget to the page. A second call changes nothing and returns the first handle.
 *
 * @throws {CandorError} where `collector` is not an http(s) address.
 * @throws {DOMException} `NotSupportedError` in a document that is not HTML or XHTML, such as an SVG
 * image: there is no element of HTML to be seen in it. The script tag says so on the console.
 */
export const init = (options: Options): Candor =>
  start(options, {
    app: () => import('./app.ts'),
    keepPlace: () => import('./host/keep-place.ts'),
  })
