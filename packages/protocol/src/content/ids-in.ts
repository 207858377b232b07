/** What stands in place of the id of each thing; `undefined` where it is no list of things. */
export const idsIn = (things: unknown): unknown[] | undefined =>
  Array.isArray(things) ? things.map((thing) => Object(thing).id as unknown) : undefined
