import type { ServerResponse } from 'node:http'
import type { Answer } from './answer.ts'

/** One `POST /v1/events` on its way through the fault proxy. */
export interface Exchange {
  /** The body as the browser sent it. */
  read(): Promise<Buffer>
  /** Passes it on. `undefined` where no collector answers. */
  forward(): Promise<Answer | undefined>
  /** Passes half of the body on and then breaks off. */
  forwardHalf(): Promise<void>
  /** The answer to the browser. */
  outgoing: ServerResponse
  /** Numbers in [0, 1). */
  random: () => number
}
