import { nodeResolve } from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { leaveOutPartsOfPreact } from './scripts/preact-parts.mjs'

const manifestOf = (name) => JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'))

/** Only strips types: `tsc -b` checks them and makes the `.d.ts` files. */
const compile = (name, outDir = `packages/${name}/dist`) =>
  typescript({
    tsconfig: `packages/${name}/tsconfig.json`,
    noEmitOnError: true,
    compilerOptions: {
      outDir,
      module: 'esnext',
      moduleResolution: 'bundler',
      composite: false,
      declaration: false,
      declarationMap: false,
      incremental: false,
      tsBuildInfoFile: undefined,
    },
  })

/** Styles are written to be read; the white space does not travel. */
const compactStyles = () => ({
  name: 'compact-styles',
  transform: (code, id) =>
    id.endsWith('.css.ts')
      ? {
          code: code
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,>]) ?/g, '$1')
            .replace(/: /g, ':'),
          map: null,
        }
      : null,
})

/**
 * What Preact would call of a class component. The widget has none, so that these names are met
 * nowhere else and may be short.
 */
const METHODS_OF_CLASSES =
  /^(component(Will|Did)|shouldComponent|getDerivedState|getSnapshot|getChildContext|contextType|defaultProps|debounceRendering)/

const minify = (properties = false) =>
  terser({
    ecma: 2022,
    compress: {
      passes: 4,
      pure_getters: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      // Both make the code longer and what is left of it after gzip shorter.
      hoist_vars: true,
      inline: 1,
      sequences: false,
    },
    mangle: { properties },
    format: { comments: false },
  })

const bundle = (name, outDir, properties) => [
  compactStyles(),
  compile(name, outDir),
  nodeResolve({ browser: true }),
  minify(properties),
]

/**
 * Puts all parts into a folder named by their content, so that each may be kept for ever: a name in
 * every import would cost more bytes. `candor.js`, which is built after them, is told the name.
 */
let version = ''
const versionFolder = () => ({
  name: 'version-folder',
  generateBundle(_, chunks) {
    const hash = createHash('sha256')
    for (const { fileName, code } of Object.values(chunks)) hash.update(fileName).update(code)
    version = hash.digest('base64url').slice(0, 8)
    for (const chunk of Object.values(chunks)) chunk.fileName = `${version}/${chunk.fileName}`
  },
})
const insertParts = () => ({
  name: 'insert-parts',
  renderChunk: (code) => ({
    code: code
      .replaceAll('PARTS', JSON.stringify(`candor/${version}/`))
      // TypeScript would wrap a computed import() in a helper of its own.
      .replaceAll('importModule(', 'import('),
    map: null,
  }),
})

const widgetDependencies = Object.keys(manifestOf('widget').dependencies)

export default [
  {
    // @candor/widget for bundlers: dependencies stay outside, chunks load on demand.
    input: 'packages/widget/src/index.ts',
    external: (id) => widgetDependencies.some((name) => id === name || id.startsWith(`${name}/`)),
    output: { dir: 'packages/widget/dist', format: 'es', chunkFileNames: '[name].js' },
    plugins: [compactStyles(), compile('widget'), nodeResolve({ browser: true })],
  },
  {
    // What candor.js loads on first need.
    input: ['packages/widget/src/app.ts', 'packages/widget/src/idle.ts'],
    // Or the chunk of the other views would need a third file for what it shares with this one.
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'packages/widget/dist/script/candor',
      format: 'es',
      chunkFileNames: '[name].js',
    },
    plugins: [
      leaveOutPartsOfPreact(),
      ...bundle('widget', 'packages/widget/dist/script/candor', { regex: METHODS_OF_CLASSES }),
      versionFolder(),
    ],
  },
  {
    // A classic script: it needs document.currentScript, and pages load it by a plain tag.
    input: 'packages/widget/src/script.ts',
    output: { file: 'packages/widget/dist/script/candor.js', format: 'iife' },
    plugins: [insertParts(), ...bundle('widget', 'packages/widget/dist/script')],
  },
  {
    input: 'packages/insights/src/main.tsx',
    output: {
      dir: 'packages/insights/dist/page',
      format: 'es',
      entryFileNames: 'insights.js',
    },
    plugins: bundle('insights', 'packages/insights/dist/page'),
  },
  ...['content', 'background'].map((name) => ({
    // Content scripts cannot load chunks of their own: one file each.
    input: `packages/extension/src/${name}.ts`,
    output: {
      file: `packages/extension/dist/unpacked/${name}.js`,
      format: 'iife',
      inlineDynamicImports: true,
    },
    plugins: bundle('extension', 'packages/extension/dist/unpacked'),
  })),
]
