import type { RequestListener } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Listening {
  /** `http://localhost:49152`, without a slash at the end. */
  url: string
  /** Stops listening and cuts what is open. */
  close(): Promise<void>
}

/** Serves with Node's own HTTP server on any free port. */
export function listen(handle: RequestListener): Promise<Listening> {
  const server = createServer(handle)
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo
      resolve({ url: `http://localhost:${port}`, close })
    })
  })
}
