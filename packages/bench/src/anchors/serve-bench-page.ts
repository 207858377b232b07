import { fileURLToPath } from 'node:url'
import type { Listening } from '@candor/testing/listen'
import { listen } from '@candor/testing/listen'
import { build } from 'esbuild'

/** One file each, so that a trace tells whose time it is. */
const SCRIPTS = { page: 'busy-page', ours: 'ours', naive: 'naive' }

/** An empty page with the scripts of the bench, each on `window` by its name. */
export async function serveBenchPage(): Promise<Listening> {
  const scripts = new Map<string, string>()
  for (const [name, file] of Object.entries(SCRIPTS))
    scripts.set(
      `/${name}.js`,
      await bundle(name, fileURLToPath(new URL(`${file}.ts`, import.meta.url))),
    )
  const tags = [...scripts.keys()].map((path) => `<script src="${path}"></script>`).join('')
  return listen(({ url = '/' }, response) => {
    const script = scripts.get(url)
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8')
    response.end(
      script ?? `<!doctype html><html lang="en"><title>CRM</title><body>${tags}</body></html>`,
    )
  })
}

async function bundle(globalName: string, entry: string): Promise<string> {
  const options = { bundle: true, write: false, minify: true, format: 'iife' } as const
  const { outputFiles } = await build({ ...options, globalName, entryPoints: [entry] })
  return outputFiles[0]?.text ?? ''
}
