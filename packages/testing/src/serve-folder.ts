import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import type { Listening } from './listen.ts'
import { listen } from './listen.ts'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

/**
 * Serves the files of a folder, `index.html` at `/`, all with the given headers. Only what is
 * there at the start is served.
 */
export function serveFolder(
  folder: string,
  headers: Record<string, string> = {},
): Promise<Listening> {
  const files = filesIn(folder)
  return listen((request, response) => {
    const path = request.url?.split('?', 1)[0] ?? ''
    const file = files.get(path === '/' ? '/index.html' : path)
    if (!file) return void response.writeHead(404, headers).end()
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type, ...headers }).end(readFileSync(file))
  })
}

/** By path in the address: no request can climb out of the folder. */
function filesIn(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const paths = files.map((file) => join(file.parentPath, file.name))
  return new Map(paths.map((path) => [`/${relative(folder, path).split(sep).join('/')}`, path]))
}
