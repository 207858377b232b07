/** How a command ends. 0: all is well, 1: the content has errors, 2: it could not be done. */
export interface Outcome {
  code: 0 | 1 | 2
  /** For standard output and standard error. */
  out: string
  err: string
}
