type Page = Document | ShadowRoot

/**
 * The labels of a page's fields. Not by `labels`, which walks the whole page for each field and
 * leaves the browser a list to keep up to date. Each root is read once; what was read is asked
 * again whether it still is a label of that field, and one that came later is there the next time.
 */
export function createLabels(): (element: Element) => Element[] {
  const known = new Map<Node, Map<string, HTMLLabelElement[]>>()
  return (element) => {
    if (!element.matches('input, select, textarea, button, meter, output, progress')) return []
    const root = element.getRootNode() as Page
    const labels = known.get(root) ?? labelsIn(root)
    known.set(root, labels)
    const around = element.closest('label')
    // The browser's word: of fields with one id the first has the label, and an empty `for` means none.
    return [...(labels.get(element.id) ?? []), ...(around ? [around] : [])].filter(
      ({ control }) => control === element,
    )
  }
}

function labelsIn(root: Page): Map<string, HTMLLabelElement[]> {
  const labels = new Map<string, HTMLLabelElement[]>()
  for (const label of root.querySelectorAll<HTMLLabelElement>('label[for]')) {
    const of = labels.get(label.htmlFor)
    if (of) of.push(label)
    else labels.set(label.htmlFor, [label])
  }
  return labels
}
