import { executeServerCommand } from '@web/test-runner-commands'

/** What assistive technology is given of the page, a line for each node: see `tree-lines.ts`. */
export const accessibleTree = (): Promise<string[]> => executeServerCommand('tree-lines')
