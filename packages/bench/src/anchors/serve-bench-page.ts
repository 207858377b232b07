import { fileURLToPath } from 'node:url'
import type { Listening } from '@candor/testing/listen'
import { listen } from '@candor/testing/listen'
import { build } from 'esbuild'

/** An empty page with the script of the bench, on `window` as `page`. */
export async function serveBenchPage(): Promise<Listening> {
  const { outputFiles } = await build({
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'page',
    entryPoints: [fileURLToPath(new URL('busy-page.ts', import.meta.url))],
  })
  const script = outputFiles[0]?.text ?? ''
  const html = `<!doctype html><html lang="en"><title>CRM</title><body><script src="/page.js"></script></body></html>`
  return listen(({ url = '/' }, response) => {
    const isScript = url === '/page.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8')
    response.end(isScript ? script : html)
  })
}
