import { createAdaptorServer } from '@hono/node-server'
import type { ServerResponse } from 'node:http'
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
  const sayGoodbye = goodbyes(server)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const close = () => {
        sayGoodbye()
        return closed(server)
      }
      resolve({ url: urlOf(server.address() as AddressInfo, host), close })
    })
  })
}

function urlOf({ port }: AddressInfo, host = 'localhost'): string {
  const name = host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

/**
 * Once it is called, every answer tells its client to use the connection no more. Else clients keep
 * it for seconds after their answer, and send on until they are cut off.
 */
function goodbyes(server: NodeServer): () => void {
  const open = new Set<ServerResponse>()
  let isClosing = false
  const sayGoodbye = (response: ServerResponse) =>
    void (response.headersSent || response.setHeader('connection', 'close'))
  server.prependListener('request', (_, response) => {
    open.add(response)
    response.once('close', () => open.delete(response))
    if (isClosing) sayGoodbye(response)
  })
  return () => {
    isClosing = true
    open.forEach(sayGoodbye)
  }
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
