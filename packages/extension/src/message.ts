/** Asks the background to post a body: a page's CSP and CORS do not bind it. */
export interface PostMessage {
  collector: string
  /** JSON. Messages between the parts of an extension carry no bytes. */
  body: string
}

/** What is needed to make the `Response` anew. */
export interface PostAnswer {
  status: number
  retryAfter: string | null
  body: string
}
