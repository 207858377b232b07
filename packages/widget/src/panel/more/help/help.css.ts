export default `
.details-help { position: relative; display: grid; gap: 6px }
.details-help ul { display: grid; gap: 6px; list-style: none }
.details-help ul:empty { display: none }
.details-help li { display: flex; flex-wrap: wrap; gap: 4px 6px; align-items: center; padding: 6px 8px; border: var(--hair); border-radius: 8px }
.details-help li p { flex: 1 0 100% }
:is(form, .beside) > .details-help:not(:has(> small)) { margin-bottom: -14px }
.details-help button { min-height: 28px; padding: 0 8px; font-size: 12px }
.marks { position: absolute; overflow: hidden; overflow-anchor: none; color: #0000; pointer-events: none; visibility: hidden; forced-color-adjust: none }
.marks mark { color: #0000; background: color-mix(in srgb, var(--accent) 16%, #0000); border-radius: 3px; text-decoration: underline 2px dotted var(--accent); text-underline-offset: 3px }
.marks .certain { text-decoration-style: solid }
@media (forced-colors: active) { .marks mark { background: none; text-decoration-color: Highlight } }
`
