/**
 * The labels of a page's fields, as they are now. Not by `labels`, which walks the whole page for
 * each field and leaves the browser a list to keep up to date.
 */
export function createLabels(): (element: Element) => Element[] {
  const known = new Map<Node, Map<string, Element[]>>()
  return (element) => {
    if (!element.matches('input, select, textarea, button, meter, output, progress')) return []
    const root = element.getRootNode() as Document | ShadowRoot
    const labels = known.get(root) ?? labelsIn(root)
    known.set(root, labels)
    const around = element.closest('label')
    return [...(labels.get(element.id) ?? []), ...(around ? [around] : [])]
  }
}

function labelsIn(root: Document | ShadowRoot): Map<string, Element[]> {
  const labels = new Map<string, Element[]>()
  for (const label of root.querySelectorAll('label[for]')) {
    const id = label.getAttribute('for') ?? ''
    labels.set(id, [...(labels.get(id) ?? []), label])
  }
  return labels
}
