const shownFor = 6000
let timer

/** Says in one line what just happened, to eyes and to screen readers. */
export function toast(text) {
  const line = document.querySelector('#toast')
  clearTimeout(timer)
  line.textContent = text
  timer = setTimeout(() => (line.textContent = ''), shownFor)
}
