import { realpathSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { dirname, extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const self = fileURLToPath(import.meta.url)
const root = join(dirname(self), 'public')

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/**
 * Serves Meridian CRM, with the Candor tag in the page when a collector is given.
 *
 * @param {object} [options]
 * @param {number} [options.port] 0 takes any free port
 * @param {string} [options.host] address to listen on
 * @param {string} [options.candor] base address of the Candor collector
 * @param {Record<string, unknown>} [options.attributes] attributes for the script tag
 * @param {() => unknown} [options.onNextWeek] turns on the demo controls in the footer
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function serveDemoCrm({
  port = 0,
  host = '127.0.0.1',
  candor,
  attributes = {},
  onNextWeek,
} = {}) {
  const site = {
    files: await listFiles(),
    csp: contentSecurityPolicy(candor),
    headTags: headTags({ candor, attributes, demo: Boolean(onNextWeek) }),
    onNextWeek,
  }
  const server = createServer((request, response) => handle(site, request, response))
  await listen(server, port, host)
  return { url: `http://localhost:${server.address().port}`, close: () => close(server) }
}

/** Only these exact paths can be served, so no request can climb out of the folder. */
async function listFiles() {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && contentTypes[extname(entry.name)])
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  return new Map(paths.map((path) => ['/' + relative(root, path).split(sep).join('/'), path]))
}

function contentSecurityPolicy(candor) {
  const collector = candor ? ` ${new URL(candor).origin}` : ''
  return [
    "default-src 'none'",
    `script-src 'self'${collector}`,
    "style-src 'self'",
    `connect-src 'self'${collector}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

function headTags({ candor, attributes, demo }) {
  if (!candor) return ''
  const src = `${candor.replace(/\/+$/, '')}/candor.js`
  const own = htmlAttributes({ src, 'data-app': 'meridian', ...attributes })
  const script = `<script${own} defer></script>`
  if (!demo) return script
  const content = new URL(candor).origin
  return `<meta${htmlAttributes({ name: 'candor-demo', content })}>\n    ${script}`
}

function htmlAttributes(attributes) {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => ` ${attributeName(name)}="${escapeHtml(String(value))}"`)
    .join('')
}

function attributeName(name) {
  if (/^[a-z][a-z0-9-]*$/.test(name)) return name
  throw new TypeError(`Not an attribute name: ${JSON.stringify(name)}`)
}

function escapeHtml(text) {
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replace(/[&<>"']/g, (character) => entities[character])
}

const JSON_TYPE = { 'content-type': 'application/json' }
const TEXT_TYPE = { 'content-type': 'text/plain; charset=utf-8' }

async function handle(site, request, response) {
  const send = sender(site, request, response)
  try {
    await route(site, request, send)
  } catch (error) {
    console.error(error)
    send(500, JSON.stringify({ error: 'The demo server failed' }), JSON_TYPE)
  }
}

async function route(site, request, send) {
  const path = request.url.split('?', 1)[0]
  if (path === '/demo/next-week' && site.onNextWeek) return nextWeek(site, request, send)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return send(405, 'Method not allowed', { ...TEXT_TYPE, allow: 'GET, HEAD' })
  }
  const file = findFile(site.files, path)
  if (!file) return send(404, 'Not found', TEXT_TYPE)
  send(200, await content(site, file), { 'content-type': contentTypes[extname(file)] })
}

async function nextWeek({ onNextWeek }, request, send) {
  if (request.method !== 'POST') {
    return send(405, JSON.stringify({ error: 'Use POST' }), { ...JSON_TYPE, allow: 'POST' })
  }
  // Without this, any other site open in the same browser could move the demo's clock.
  if (!['same-origin', undefined].includes(request.headers['sec-fetch-site'])) {
    return send(403, JSON.stringify({ error: 'Only from this page' }), JSON_TYPE)
  }
  send(200, JSON.stringify((await onNextWeek()) ?? {}), JSON_TYPE)
}

/** Paths made of plain words are routes of the page itself; all else must be a listed file. */
function findFile(files, path) {
  const isRoute = /^(\/[\w-]+)*\/?$/.test(path)
  return files.get(isRoute ? '/index.html' : path)
}

async function content({ headTags }, file) {
  const bytes = await readFile(file)
  if (extname(file) !== '.html' || !headTags) return bytes
  return bytes.toString('utf8').replace('</head>', () => `  ${headTags}\n  </head>`)
}

function sender({ csp }, request, response) {
  return (status, body, headers) => {
    response.writeHead(status, {
      'content-length': Buffer.byteLength(body),
      'content-security-policy': csp,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
}

function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

async function main() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8788' },
      host: { type: 'string' },
      candor: { type: 'string' },
    },
  })
  const { url } = await serveDemoCrm({ ...values, port: Number(values.port) })
  console.log(`Meridian CRM on ${url}`)
}

if (process.argv[1] && realpathSync(process.argv[1]) === self) await main()
