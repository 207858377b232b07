/** What the script of the bench puts on the page's `window`. */
export interface InPage {
  page: {
    buildPage(fields: number): void
    keepBusy(): void
    /** Milliseconds until the first field has its mark, then each time that it has come back. */
    markWaits(forMs: number): Promise<number[]>
  }
}
