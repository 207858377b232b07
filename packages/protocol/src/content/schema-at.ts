/** The part of a JSON Schema that faults are explained by. */
export interface SchemaNode {
  description?: string
  type?: string
  /** What its pattern means. */
  patternErrorMessage?: string
  const?: unknown
  enum?: unknown[]
  properties?: Record<string, SchemaNode>
  required?: string[]
  additionalProperties?: SchemaNode | boolean
  items?: SchemaNode
  oneOf?: SchemaNode[]
}

type Path = readonly PropertyKey[]

/** What the schema says of the place in the input; `undefined` where it knows no such place. */
export function schemaAt(schema: SchemaNode, path: Path, input: unknown): SchemaNode | undefined {
  const node = variantOf(schema, input)
  const [key, ...rest] = path
  if (key === undefined) return node
  const next = typeof key === 'number' ? node.items : propertyOf(node, String(key))
  return next && schemaAt(next, rest, at(input, key))
}

/** What stands at the place; `undefined` where nothing does. */
export const valueAt = (input: unknown, path: Path): unknown => path.reduce(at, input)

const at = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined

function propertyOf(
  { properties = {}, additionalProperties }: SchemaNode,
  key: string,
): SchemaNode | undefined {
  if (Object.hasOwn(properties, key)) return properties[key]
  return typeof additionalProperties === 'object' ? additionalProperties : undefined
}

/** Of several forms the one that the input says it has, by a key with fixed values. */
function variantOf(node: SchemaNode, input: unknown): SchemaNode {
  const isMeant = ({ properties = {} }: SchemaNode) =>
    Object.entries(properties).some(([key, property]) => {
      const fixed = property.enum ?? [property.const ?? NaN]
      return fixed.includes(at(input, key))
    })
  return node.oneOf?.find(isMeant) ?? node
}
