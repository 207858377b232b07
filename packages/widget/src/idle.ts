/** What is loaded once the page is idle, in one file, or with the panel. */
export { createContentSource } from './content/content-source.ts'
export { keepPlace } from './host/keep-place.ts'
