import type { Host } from './host.ts'
import { makeKit } from './host.ts'

const ROWS = Array.from(
  { length: 60 },
  (_, row) => `<tr><td>Deal ${row}</td><td>${row} pieces</td></tr>`,
)

const BODY = `<header><h1>Deals</h1><button id="open">Edit</button></header>
<main><table><tbody>${ROWS.join('')}</tbody></table></main>
<div id="modal" role="dialog" aria-modal="true" aria-label="Edit" tabindex="-1" hidden>
<label>Name <input id="name"></label> <button id="close">Done</button></div>`

const STYLES = `#modal { position: fixed; top: 40px; left: 40px; z-index: 1050; padding: 20px; background: #fff; border: 1px solid #888 }
body { font: 15px sans-serif; margin: 16px } td { padding: 6px 24px 6px 0; border-bottom: 1px solid #ddd }`

/** The files of the page, by path: `/` with the widget, `/alone` without. */
export function hostPage(host: Host, collector: string): Record<string, string> {
  const { loading = 'defer', tag = 'head' } = host
  const script = `<script src="${collector}/candor.js" data-shadow="open" data-delay="86400" ${loading}></script>`
  const page = (head: string, foot: string) =>
    `<!doctype html><html lang="en"><head><title>CRM</title><link rel="stylesheet" href="host.css">
<script src="host.js"></script>${head}</head><body>${BODY}${foot}</body></html>`
  return {
    '/framed': `<!doctype html><style>iframe { width: 980px; height: 780px; border: 0 }</style>
<script>const frame = document.createElement('iframe')
frame.src = location.origin.replace('localhost', '127.0.0.1')
document.documentElement.append(frame)</script>`,
    '/': tag === 'head' ? page(script, '') : page('', script),
    '/alone': page('', ''),
    '/host.css': `${STYLES}\n${host.css ?? ''}`,
    '/host.js': `{ const kit = (${makeKit})(); ({ ${host.script ?? 'script() {}'} }).script(kit) }`,
  }
}
