/** Of the accessibility tree that Chromium gives to assistive technology, what is read here. */
interface AccessibleNode {
  nodeId: string
  childIds?: string[]
  ignored: boolean
  role?: { value?: unknown }
  name?: { value?: unknown }
  description?: { value?: unknown }
  value?: { value?: unknown }
  properties?: { name: string; value: { value?: unknown } }[]
}

/** Roles that say nothing by themselves. */
const SILENT =
  'generic none RootWebArea StaticText InlineTextBox ListMarker LabelText Legend paragraph strong list listitem article term definition'.split(
    ' ',
  )

const STATES = ['checked', 'expanded', 'pressed', 'required', 'invalid', 'disabled', 'hasPopup']

/** These are read out as they change. */
const LIVE = ['status', 'alert']

/** A line for each node in the order of reading: `radio "2: A little" checked`, `alert: Too long.` */
export function treeLines(nodes: readonly AccessibleNode[]): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const childrenOf = ({ childIds = [] }: AccessibleNode) =>
    childIds.flatMap((id) => byId.get(id) ?? [])
  const textOf = (node: AccessibleNode): string =>
    node.role?.value === 'StaticText'
      ? String(node.name?.value)
      : childrenOf(node).map(textOf).filter(Boolean).join(' ')
  const linesOf = (node: AccessibleNode): string[] => {
    const role = String(node.role?.value)
    const within = childrenOf(node).flatMap(linesOf)
    if (node.ignored || SILENT.includes(role)) return within
    return [LIVE.includes(role) ? `${role}: ${textOf(node)}` : line(node), ...within]
  }
  return nodes.slice(0, 1).flatMap(linesOf)
}

function line({ role, name, description, value, properties = [] }: AccessibleNode): string {
  const states = properties.flatMap(({ name, value: { value } }) =>
    STATES.includes(name) && value !== 'false' && (value !== false || name === 'expanded')
      ? [value === true || value === 'true' ? name : `${name}=${value}`]
      : [],
  )
  return [
    role?.value,
    name?.value ? `"${name.value}"` : '',
    value?.value ? `value=${value.value}` : '',
    ...states,
    description?.value ? `(${description.value})` : '',
  ]
    .filter(Boolean)
    .join(' ')
}
