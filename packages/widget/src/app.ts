/** What is loaded on first need, in one file: all that a first feedback takes. */
export { createCore } from './core.ts'
export { showPanel } from './panel/show-panel.tsx'
