import { createAdaptorServer } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { Collector } from '../collector.ts'

export interface ServeOptions {
  /** Default 8787; 0 takes any free one. */
  port?: number
  /** Address to listen at. Default: all of the machine's. */
  host?: string
}

export interface Server {
  /** `http://localhost:8787`, without a slash at the end. */
  url: string
  /** Stops listening and resolves once open requests are answered. Leaves the collector open. */
  close(): Promise<void>
}

/** Milliseconds for a request to arrive in full; a batch is at most 64 KiB. */
const REQUEST_TIMEOUT_MS = 30_000

/** Milliseconds that open requests get at the end. */
const CLOSE_TIMEOUT_MS = 10_000

type NodeServer = Extract<ReturnType<typeof createAdaptorServer>, { closeIdleConnections(): void }>

/** Serves a collector with Node's own HTTP server. Rejects where it cannot listen. */
export function serve(
  { fetch }: Pick<Collector, 'fetch'>,
  { port = 8787, host }: ServeOptions = {},
): Promise<Server> {
  const server = createAdaptorServer({
    fetch: (request) => fetch(request),
    serverOptions: { requestTimeout: REQUEST_TIMEOUT_MS },
  }) as NodeServer
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve({ url: urlOf(server.address() as AddressInfo, host), close: () => closed(server) })
    })
  })
}

function urlOf({ port }: AddressInfo, host = 'localhost'): string {
  const name = host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

function closed(server: NodeServer): Promise<void> {
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT_MS)
    server.close((error) => {
      clearTimeout(deadline)
      if (error) reject(error)
      else resolve()
    })
    server.closeIdleConnections()
  })
}
