const focusable = 'a[href], button, input, select, textarea, [tabindex="0"]'

/** Keeps focus inside the box until the signal aborts, and fetches it back when it leaves. */
export function trapFocus(box, signal) {
  const stops = () => [...box.querySelectorAll(focusable)]
  const pullBack = (event) => {
    if (!box.contains(event.target)) stops()[0].focus()
  }
  const wrap = (event) => {
    if (event.key === 'Tab') wrapTab(event, stops())
  }
  document.addEventListener('focusin', pullBack, { signal })
  box.addEventListener('keydown', wrap, { signal })
  stops().at(-1).focus()
}

function wrapTab(event, stops) {
  const edge = event.shiftKey ? stops[0] : stops.at(-1)
  if (document.activeElement !== edge) return
  event.preventDefault()
  stops.at(event.shiftKey ? -1 : 0).focus()
}
