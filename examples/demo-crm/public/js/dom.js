/**
 * Builds an element node by node: the page's policy forbids parsing strings as HTML.
 *
 * @param {string} name
 * @param {Record<string, unknown>} [props] attributes, or listeners when named `on…`
 * @param {...unknown} children nodes, text, or nested arrays; null and false are left out
 */
export function h(name, props = {}, ...children) {
  return fill(document.createElement(name), props, children)
}

export function svg(name, props = {}, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), props, children)
}

function fill(element, props, children) {
  for (const [key, value] of Object.entries(props)) setProp(element, key, value)
  element.append(...children.flat(Infinity).filter(isShown))
  return element
}

function setProp(element, key, value) {
  if (!isShown(value)) return
  if (typeof value === 'function') element.addEventListener(key.slice(2), value)
  else element.setAttribute(key, value === true ? '' : String(value))
}

function isShown(value) {
  return value !== undefined && value !== null && value !== false
}
