/**
 * Under which the store keeps what the employee has chosen. No id of an event holds a blank.
 *
 * @param scope As the outbox has it.
 */
export const attentionKey = (scope: string): string => `${scope} attention`
