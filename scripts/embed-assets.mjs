import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'

const TYPES = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/schema+json',
}

const TARGET = 'packages/collector/src/static/assets.generated.ts'

/** Writes what the collector serves into a module, so that it runs where there are no files. */
export function embedAssets() {
  const widget = 'packages/widget/dist/script'
  const page = 'packages/insights/dist/page'
  const schema = 'packages/protocol/dist/content.schema.json'
  const assets = {
    '/candor.js': assetOf(join(widget, 'candor.js')),
    ...assetsIn(join(widget, 'candor'), '/candor/', { immutable: true }),
    ...assetsIn('packages/widget/themes', '/themes/', { immutable: false }),
    '/content.schema.json': assetOf(schema),
    '/insights': assetOf(join(page, 'index.html')),
    ...assetsIn(page, '/insights/', { immutable: false }),
  }
  delete assets['/insights/index.html']
  const type = 'Record<string, { type: string; immutable: boolean; body: string }>'
  mkdirSync(dirname(TARGET), { recursive: true })
  writeFileSync(
    TARGET,
    `/** Made by \`npm run build\`. */\nexport const assets: ${type} = ${JSON.stringify(assets, null, 2)}\n`,
  )
}

const assetOf = (file, immutable = false) => ({
  type: TYPES[extname(file)],
  immutable,
  body: readFileSync(file, 'utf8'),
})

const assetsIn = (folder, prefix, { immutable }) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .filter((name) => extname(name) in TYPES)
      .map((name) => [prefix + name, assetOf(join(folder, name), immutable)]),
  )
