/** Primary language subtag to speak in: as configured, else the page's, else the browser's. */
export const languageOf = (configured?: string): string =>
  (configured || document.documentElement.lang || navigator.language).slice(0, 2).toLowerCase()
