import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** Makes the one file that is uploaded. Nothing of Node is in it, so it needs no compatibility layer. */
await build({
  entryPoints: [here('src/worker.ts')],
  outfile: process.argv[2] ?? here('dist/worker.js'),
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  mainFields: ['module', 'main'],
  conditions: ['workerd', 'worker'],
  logLevel: 'warning',
})
