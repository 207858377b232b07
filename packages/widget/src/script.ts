import { scriptOptions } from './script-options.ts'
import type { Parts } from './start.ts'
import { start } from './start.ts'

/** Folder of the lazily loaded parts, relative to `candor.js`; the build fills it in. */
declare const PARTS: string
/** Stands for `import()`, and is made it by the build. */
declare const importModule: (address: string) => Promise<never>

try {
  const script = document.currentScript
  if (!(script instanceof HTMLScriptElement))
    throw new Error('load candor.js without type="module"')
  const part = (name: string) => () => importModule(new URL(PARTS + name, script.src).href)
  const parts: Parts = { app: part('app.js'), keepPlace: part('keep-place.js') }
  window.candor = start(scriptOptions(script), parts)
} catch (error) {
  console.warn('Candor could not start:', error)
}
