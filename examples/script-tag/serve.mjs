import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const COLLECTOR = 'http://localhost:8787'

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** Only the collector is let in, and only the page's own style sheets. */
const strictPolicy = (collector) =>
  [
    "default-src 'none'",
    `script-src ${collector}`,
    "style-src 'self'",
    `connect-src ${collector}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

/**
 * Serves the page with the origin of the collector in its script tag.
 *
 * @param {object} [options]
 * @param {number} [options.port] any free one where left out
 * @param {string} [options.collector] origin of the collector
 * @param {string} [options.attributes] more attributes of the tag, as they stand in HTML
 * @param {boolean} [options.strict] with a Content Security Policy and Trusted Types
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export function servePage({ port = 0, collector = COLLECTOR, attributes = '', strict } = {}) {
  const page = read('index.html')
    .replace(`${COLLECTOR}/`, () => `${collector}/`)
    .replace(' defer\n', () => ` ${attributes} defer\n`)
  const policy = strict ? { 'content-security-policy': strictPolicy(collector) } : {}
  const files = {
    '/': { type: 'text/html; charset=utf-8', body: page },
    '/style.css': { type: 'text/css; charset=utf-8', body: read('style.css') },
  }
  const server = createServer((request, response) => {
    const file = files[request.url]
    if (!file) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': file.type, ...policy }).end(file.body)
  })
  return listening(server, port)
}

function listening(server, port) {
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve)
      server.closeAllConnections()
    })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => resolve({ url: `http://localhost:${server.address().port}`, close }))
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8788' },
      collector: { type: 'string' },
      strict: { type: 'boolean' },
    },
  })
  const { url } = await servePage({ ...values, port: Number(values.port) })
  console.log(`Plain CRM on ${url}`)
}
