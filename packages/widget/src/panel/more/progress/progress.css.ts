export default `
.progress .steps { display: grid; gap: 4px; margin-top: 6px; list-style: none }
.progress progress { margin-top: 6px }
.progress summary strong { margin-inline-end: 6px }
.progress .steps details > .card { margin: 6px 0 }
.progress summary small { white-space: nowrap }
.progress .steps summary { padding: 4px 0; font-size: 12px; color: var(--muted) }
.tick, .switch { position: relative; display: block }
.tick input + span, .switch input + span { display: grid; grid-template-columns: auto 1fr; gap: 10px; justify-items: start; min-height: 36px; padding: 6px; text-align: start; border-color: #0000 }
:is(.tick, .switch) input:checked + span { color: inherit; background: none; font-weight: inherit }
.tick span::before { width: 18px; height: 18px; line-height: 16px; text-align: center; content: ''; border: 1px solid var(--line); border-radius: 4px }
.tick input:checked + span::before { content: '✓'; content: '✓' / ''; color: var(--on-accent); background: var(--accent); border-color: var(--accent) }
.switch span::before { width: 34px; height: 20px; content: ''; background: radial-gradient(circle at 10px, var(--paper) 7px, #0000 7.5px) var(--line); border: 1px solid var(--line); border-radius: 10px }
.switch input:checked + span::before { background: radial-gradient(circle at 22px, var(--on-accent) 7px, #0000 7.5px) var(--accent); border-color: var(--accent) }
:host([dir=rtl]) .switch span::before { scale: -1 1 }
@media (forced-colors: active) { .tick span::before, .switch span::before { forced-color-adjust: none; border-color: CanvasText; background-color: Canvas }
.switch span::before { background-image: radial-gradient(circle at 10px, CanvasText 7px, #0000 7.5px) }
.tick input:checked + span::before, .switch input:checked + span::before { color: HighlightText; background-color: Highlight; border-color: Highlight } }
`
