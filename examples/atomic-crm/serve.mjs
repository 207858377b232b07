import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureAtomicCrm } from './ensure.mjs'

const dist = new URL('dist/', import.meta.url)

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

const defaults = {
  'data-app': 'atomic-crm',
  'data-department': 'sales',
  'data-delay': '0',
  'data-shadow': 'open',
}

/**
 * Serves the built CRM, with Candor's script tag in its page, on localhost only.
 *
 * @param {object} [options]
 * @param {number} [options.port] any free one by default
 * @param {string} [options.candor] the collector's origin; without it there is no script tag
 * @param {Record<string, string | null>} [options.attributes] of the script tag, over the
 *   defaults; null leaves one out
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveAtomicCrm({ port = 0, candor, attributes } = {}) {
  const files = new Map()
  for (const name of await readdir(dist)) files.set(`/${name}`, await readFile(new URL(name, dist)))
  const tag = candor ? scriptTag(candor, { ...defaults, ...attributes }) : ''
  const page = String(files.get('/index.html')).replace('<!-- candor -->', () => tag)
  files.set('/index.html', page)

  const server = createServer((request, response) => {
    const asked = request.url.replace(/[?#].*/, '')
    const path = extname(asked) ? asked : '/index.html'
    const body = files.get(path)
    if (body === undefined) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(body)
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://localhost:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function scriptTag(candor, attributes) {
  const pairs = Object.entries({ src: `${candor}/candor.js`, ...attributes })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
  return `<script ${pairs.join(' ')} defer></script>`
}

function escaped(value) {
  return String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8790' },
      candor: { type: 'string', default: 'http://localhost:8787' },
    },
  })
  await ensureAtomicCrm()
  const { url } = await serveAtomicCrm({ port: Number(values.port), candor: values.candor })
  console.log(`Atomic CRM: ${url}`)
}
