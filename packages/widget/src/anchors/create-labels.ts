type Page = Document | ShadowRoot

/** Fields of which the browser is asked one by one; of more it takes less to read all labels once. */
const FEW = 20

/**
 * The labels of a page's fields. Not by `labels`, which walks the whole page for each field and
 * leaves the browser a list to keep up to date. What was read is asked again whether it still is a
 * label of that field, and one that came later is there the next time.
 */
export function createLabels(): (element: Element) => Element[] {
  const known = new Map<Node, Map<string, HTMLLabelElement[]>>()
  let asked = 0
  const labelsFor = (root: Page, id: string) => {
    asked += 1
    if (asked <= FEW)
      return [...root.querySelectorAll<HTMLLabelElement>(`label[for="${CSS.escape(id)}"]`)]
    const labels = known.get(root) ?? labelsIn(root)
    known.set(root, labels)
    return labels.get(id) ?? []
  }
  return (element) => {
    if (!element.matches('input, select, textarea, button, meter, output, progress')) return []
    const around = element.closest('label')
    const named = element.id ? labelsFor(element.getRootNode() as Page, element.id) : []
    // The browser's word: of fields with one id the first has the label, and an empty `for` means none.
    return [...named, ...(around ? [around] : [])].filter(({ control }) => control === element)
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
