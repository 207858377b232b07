import { executeServerCommand } from '@web/test-runner-commands'

/** How someone has set up their machine: media features by name, in place of all set before. */
export const emulate = (features: Record<string, string>): Promise<unknown> =>
  executeServerCommand('emulate-features', features)
