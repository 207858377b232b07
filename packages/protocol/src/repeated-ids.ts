/** What is wrong, and the way there. */
export interface Fault {
  path: (string | number)[]
  message: string
  /** What to do, where the message does not say it. */
  advice?: string
  /** It is the name of the field that is wrong, not what stands in it. */
  atKey?: true
}

export interface PlacedId {
  id: string
  /** The way to the thing that has it. */
  path: Fault['path']
}

/** A fault for each id that an earlier thing has. */
export function repeatedIds(ids: readonly PlacedId[]): Fault[] {
  const isRepeated = ({ id }: PlacedId, index: number) =>
    ids.findIndex((one) => one.id === id) < index
  return ids.filter(isRepeated).map(({ id, path }) => ({
    path: [...path, 'id'],
    message: `"${id}" is given before`,
    advice: 'Give it an id of its own.',
  }))
}
