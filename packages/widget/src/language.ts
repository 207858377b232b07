/**
 * Primary language subtag to speak in: as configured, else the page's, else the browser's. `fr` for
 * `fr-CH`. None has more than eight letters (BCP 47), so that it is never `constructor`, which all
 * objects have.
 */
export const languageOf = (configured?: string): string =>
  (configured || document.documentElement.lang || navigator.language)
    .toLowerCase()
    .replace(/[^a-z].*/, '')
    .slice(0, 8)
