/** Primary language subtag to speak in: as configured, else the page's, else the browser's. `fr` for `fr-CH`. */
export const languageOf = (configured?: string): string =>
  (configured || document.documentElement.lang || navigator.language)
    .toLowerCase()
    .replace(/[^a-z].*/, '')
