/** One key that can leave the browser. */
export interface ManifestEntry {
  /** Where it stands in the body: `events[].context.app`. */
  key: string
  purpose: string
  retention: string
}

/** The part of a JSON Schema node that this file reads. */
interface Node {
  properties?: Record<string, Node>
  items?: Node
  oneOf?: Node[]
  anyOf?: Node[]
  purpose?: string
  retention?: string
}

/**
 * Every key of an object schema with its purpose and retention. A key that means one thing here
 * and another there stands in the list once for each.
 *
 * @throws where a key has no purpose or no retention.
 */
export function entriesOf(schema: unknown): ManifestEntry[] {
  const entries = walk(schema as Node, '')
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()]
}

function walk(node: Node, path: string): ManifestEntry[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const key = path === '' ? name : `${path}.${name}`
    return [entryOf(key, child), ...walk(child, key)]
  })
  const items = node.items ? walk(node.items, `${path}[]`) : []
  const variants = [...(node.oneOf ?? []), ...(node.anyOf ?? [])].flatMap((v) => walk(v, path))
  return [...own, ...items, ...variants]
}

function entryOf(key: string, { purpose, retention }: Node): ManifestEntry {
  if (!purpose || !retention) throw new Error(`The key ${key} needs a purpose and a retention.`)
  return { key, purpose, retention }
}
