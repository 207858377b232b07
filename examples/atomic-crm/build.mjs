import { copyFile, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('.', import.meta.url))
const data = fileURLToPath(new URL('src/data.js', import.meta.url))
const avatars = fileURLToPath(new URL('src/avatars.js', import.meta.url))

// Atomic CRM keeps its data in the browser here, and nothing may leave this machine.
const local = {
  name: 'local',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^ra-data-fakerest$/ }, ({ importer }) =>
      importer === data ? null : { path: data },
    )
    onResolve({ filter: /\/getCo(mpany|ntact)Avatar$/ }, () => ({ path: avatars }))
    onResolve({ filter: /\/providers\/supabase$/ }, ({ kind }) =>
      resolve('atomic-crm/src/providers/fakerest', { kind, resolveDir: root }),
    )
  },
}

await rm(`${root}dist`, { recursive: true, force: true })
await build({
  absWorkingDir: root,
  entryPoints: ['src/crm.js'],
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'linked',
  jsx: 'automatic',
  loader: { '.csv': 'text', '.svg': 'dataurl' },
  alias: { '@mui/icons-material': '@mui/icons-material/esm' },
  define: { 'import.meta.env': '{}', 'process.env.NODE_ENV': '"production"' },
  plugins: [local],
  logLevel: 'warning',
})
await copyFile(`${root}src/index.html`, `${root}dist/index.html`)
