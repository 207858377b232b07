import { scriptOptions } from './script-options.ts'
import type { LoadApp } from './start.ts'
import { start } from './start.ts'

/** File of the lazily loaded part, relative to `candor.js`; the build fills it in. */
declare const APP_FILE: string
/** Stands for `import()`, and is made it by the build. */
declare const importModule: (address: string) => ReturnType<LoadApp>

declare global {
  interface Window {
    candor?: ReturnType<typeof start>
  }
}

try {
  const script = document.currentScript
  if (!(script instanceof HTMLScriptElement))
    throw new Error('load candor.js by a script tag without type="module"')
  window.candor = start(scriptOptions(script), () =>
    importModule(new URL(APP_FILE, script.src).href),
  )
} catch (error) {
  console.warn('Candor could not start:', error)
}
