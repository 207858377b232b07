import type { Candor } from './candor.ts'
import type { Options } from './options.ts'
import { start } from './start.ts'

/**
 * Adds the widget to the page. A second call changes nothing and returns the first handle.
 *
 * @throws {CandorError} where `collector` is not an http(s) address.
 */
export const init = (options: Options): Candor =>
  start(options, {
    app: () => import('./app.ts'),
    idle: () => import('./idle.ts'),
  })
