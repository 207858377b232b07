import { h } from './dom.js'

/** Shown only where the server named a collector, so the page is otherwise a plain CRM. */
export function startDemoControls(footer) {
  const collector = document.querySelector('meta[name="candor-demo"]')?.content
  if (!collector) return
  const status = h('p', { role: 'status', class: 'demo-status' })
  const button = h('button', { type: 'button', class: 'small' }, 'Let a week pass')
  button.addEventListener('click', () => letWeekPass(button, status))
  const insights = h('a', { href: `${collector}/insights`, target: '_blank' }, 'Insights')
  footer.append(
    h('section', { class: 'demo', 'aria-labelledby': 'demo-title' }, [
      h('h2', { id: 'demo-title' }, 'Demo controls'),
      insights,
      button,
      status,
    ]),
  )
}

async function letWeekPass(button, status) {
  // Not the disabled attribute: that would drop keyboard focus from the button.
  if (button.getAttribute('aria-disabled') === 'true') return
  button.setAttribute('aria-disabled', 'true')
  status.textContent = 'A week is passing …'
  status.textContent = await askForNextWeek()
  button.removeAttribute('aria-disabled')
}

async function askForNextWeek() {
  try {
    const response = await fetch('/demo/next-week', { method: 'POST' })
    if (!response.ok) return 'The week could not pass: the demo server reported a problem.'
    const { week } = await response.json()
    return week ? `A week has passed. It is now ${week}.` : 'A week has passed.'
  } catch {
    return 'The week could not pass: the demo server did not answer. Is it still running?'
  }
}
