/** In the page: a screen of a CRM with many fields, some of them in shadow roots, that never rests. */
export function buildPage(fields: number): void {
  document.body.innerHTML = '<main class="page"></main>'
  const main = document.querySelector('main')
  for (let at = 0; at < fields; at += 20) {
    const section = document.createElement(at % 200 === 100 ? 'x-section' : 'section')
    const inside = at % 200 === 100 ? section.attachShadow({ mode: 'open' }) : section
    const html = Array.from({ length: 20 }, (_, n) => fieldHtml(at + n)).join('')
    inside.innerHTML = `<div class="fields">${html}</div>`
    main?.append(section)
  }
}

/** Ten elements. */
const fieldHtml = (n: number): string =>
  `<div class="field kind-${n % 40}" data-field="f${n}">
    <label class="label" for="n${n}"><span class="name">Field ${n}</span></label>
    <div class="value"><input id="n${n}" name="n${n}" class="input"><b class="shown">Value</b></div>
    <p class="note"><i class="icon"></i><u class="more">More</u></p>
  </div>`

/** Those at the top of the page, where marks are. */
const MARKED = 30

/**
 * Changes something 50 times a second: a text, a class, a field that is drawn anew or moves. Twice a
 * second that is a field where a mark may be, and most often one far from all marks.
 */
export function keepBusy(): void {
  const fields = [...document.querySelectorAll<HTMLElement>('.field')].slice(1)
  let round = 0
  setInterval(() => {
    round += 1
    const at = round % 25 === 0 ? (round / 25) % MARKED : (round * 7919) % fields.length
    const field = fields[at]
    const change = CHANGES[round % CHANGES.length]
    if (field && change) fields[at] = change(field, round)
  }, 20)
}

const CHANGES: ((field: HTMLElement, round: number) => HTMLElement)[] = [
  (field, round) => {
    field.querySelector('.shown')?.replaceChildren(`Value ${round}`)
    return field
  },
  (field) => {
    field.classList.toggle('changed')
    return field
  },
  (field) => {
    const anew = field.cloneNode(true) as HTMLElement
    field.replaceWith(anew)
    return anew
  },
  (field) => {
    field.parentNode?.append(field)
    return field
  },
]

/**
 * Takes the first field away and puts it back, over and over, and looks at each frame for its mark.
 * A wait that is not over in the end counts as long as it has lasted.
 */
export function markWaits(forMs: number): Promise<number[]> {
  const field = document.querySelector('.field')
  const around = field?.parentElement
  const waits: number[] = []
  const start = performance.now()
  let since = start
  let isThere = true
  return new Promise((resolve) => {
    const look = () => {
      const now = performance.now()
      if (now - start > forMs) {
        if (isThere && field?.isConnected) waits.push(now - since)
        return resolve(waits)
      }
      const host = document.querySelector('candor-widget')
      const isMarked = host?.shadowRoot?.querySelector('.mark[name=a-0]') != null
      if (isThere && isMarked) {
        waits.push(now - since)
        isThere = false
        // At some moment or other, not at one that the marks are in step with.
        setTimeout(() => field?.remove(), Math.random() * 1000)
      } else if (!isThere && !isMarked && !field?.isConnected) {
        isThere = true
        setTimeout(() => {
          since = performance.now()
          around?.prepend(field ?? '')
        }, Math.random() * 1000)
      }
      requestAnimationFrame(look)
    }
    look()
  })
}
