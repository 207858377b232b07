import type { Fault } from '../repeated-ids.ts'

/** `tips[2].until` */
export const pathName = (path: Fault['path']): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
