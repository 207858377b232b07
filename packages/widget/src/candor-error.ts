/** The only error that reaches an integrator. */
export class CandorError extends Error {
  override name = 'CandorError'
}
