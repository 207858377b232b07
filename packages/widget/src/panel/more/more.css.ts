export default `
h4 { font-weight: 600 }
dd, input, textarea { unicode-bidi: plaintext }
:host([dir=rtl]) dd { text-align: right }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.card { display: grid; gap: 6px; padding: 12px; border: var(--hair); border-radius: 10px }
.verdicts, .channels { display: flex; flex-wrap: wrap; gap: 6px 12px; align-items: center }
.channels { list-style: none }
.channels a { display: inline-block; min-height: 24px }
.kind { font-size: 12px; font-weight: 600; color: var(--muted) }
.ledger, .list { display: grid; gap: 8px; list-style: none }
.ledger button { justify-self: start }
.stage { display: inline-block; padding: 1px 8px; margin-inline-end: 6px; font-weight: 400; font-size: 12px; border: 1px solid var(--line); border-radius: 10px }
.done { border-color: var(--accent) }
.said { gap: 4px; padding: 8px 12px; background: var(--soft); border: 0 }
.said button { min-height: 24px; padding: 0; font-size: 12px; color: var(--accent); text-decoration: underline; border: 0 }
.list:empty { display: none }
#idea-hint { display: block; margin-top: 6px }
[aria-disabled=true] { padding: 0; color: var(--muted); border-color: #0000; cursor: default }
.search input { position: static; display: block; width: 100%; min-height: 40px; padding: 0 8px; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; opacity: 1; cursor: text }
.notice { display: grid; gap: 6px; justify-items: start }
.invitation:not(:has(p)) { display: none }
.card:has(> .fold) { padding: 0 12px }
.invitation:has(.fold) + .said { margin-top: -8px }
.fold summary { padding: 6px 0 }
.fold summary h3 { display: inline }
.fold > div { display: grid; gap: 6px; padding: 0 0 12px }
.beside { display: grid; gap: 14px }
.beside:empty, label:has(+ .no-text) { display: none }
.about { display: grid; gap: 6px }
.about > .secondary { justify-self: start }
.about .verdicts p { flex: 1 1 150px }
progress { display: block; width: 100%; height: 6px; accent-color: var(--accent) }
.hints:empty { display: none }
details .steps { padding-inline-start: 20px }
:is(.attention, .spot) > .stack { padding-top: 10px }
.corners { direction: ltr }
details pre + pre { margin-top: 4px }
.pointing { position: fixed; inset: 0; visibility: visible; cursor: crosshair }
.panel:has(.pointing) { visibility: hidden }
.panel .target { position: absolute; min-height: 0; padding: 0; border: 2px solid var(--accent); border-radius: 6px; background: color-mix(in srgb, var(--accent) 12%, #0000) }
.panel button.target:hover, .panel .target:focus-visible { outline: 3px solid var(--ink); background: color-mix(in srgb, var(--accent) 24%, #0000) }
.panel .out-of-sight { top: 0; left: 0; width: 1px; height: 1px; border: 0; opacity: 0; pointer-events: none }
.target span, .how { padding: 6px 12px; background: var(--paper); border: var(--hair); border-radius: 8px; box-shadow: 0 2px 10px #0004 }
.target span { position: absolute; top: 100%; inset-inline-start: 0; z-index: 1; width: max-content; max-width: 240px; margin-top: 4px; visibility: hidden }
.target:hover span, .target:focus-visible span { visibility: visible }
.how { position: absolute; z-index: 99; display: flex; gap: 8px; align-items: center; bottom: 16px; left: 50%; width: max-content; max-width: calc(100vw - 32px); transform: translate(-50%) }
.how button { flex: none }
`
