/** Roles that elements have by themselves (ARIA in HTML), as far as catalogues name them. */
const ROLES: readonly (readonly [selector: string, role: string])[] = [
  ['a[href]', 'link'],
  ['button, summary, input:is([type=button], [type=submit], [type=reset], [type=image])', 'button'],
  ['input[type=checkbox]', 'checkbox'],
  ['input[type=radio]', 'radio'],
  ['input[type=range]', 'slider'],
  ['input[type=number]', 'spinbutton'],
  ['input[type=search]', 'searchbox'],
  [
    'textarea, input:is(:not([type]), [type=text], [type=email], [type=tel], [type=url])',
    'textbox',
  ],
  ['select:is([multiple], [size])', 'listbox'],
  ['select', 'combobox'],
  ['option', 'option'],
  ['h1, h2, h3, h4, h5, h6', 'heading'],
  ['nav', 'navigation'],
  ['main', 'main'],
  ['aside', 'complementary'],
  ['form', 'form'],
  ['fieldset, details', 'group'],
  ['dialog', 'dialog'],
  ['article', 'article'],
  ['section', 'region'],
  ['table', 'table'],
  ['tr', 'row'],
  ['th[scope=row]', 'rowheader'],
  ['th', 'columnheader'],
  ['td', 'cell'],
  ['ul, ol, menu', 'list'],
  ['li', 'listitem'],
  ['img', 'img'],
  ['progress', 'progressbar'],
]

/** The ARIA role that an element is given, or has by itself. */
export const roleOf = (element: Element): string | undefined =>
  element.getAttribute('role')?.trim().split(/\s+/)[0]?.toLowerCase() ||
  ROLES.find(([selector]) => element.matches(selector))?.[1]
