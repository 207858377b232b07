/** Id of the element of a field, or of a part of it. */
export const idOf = (at: string, part = ''): string =>
  ['write', ...at.split('.'), part].filter(Boolean).join('-')
