export default `
.survey fieldset { min-width: 0 }
.survey .note + *, .survey :is(.options, .ends) + .problem, .survey :is(textarea, input) + .note { margin-top: 6px }
.options { display: grid; gap: 6px }
.options.rating { grid-template-columns: repeat(5, 1fr) }
.options.nps { grid-template-columns: repeat(6, 1fr) }
.options.effort { grid-template-columns: repeat(7, 1fr); gap: 4px }
.options.yes-no { grid-template-columns: 1fr 1fr }
:is(.nps, .effort) input + span { padding: 4px 0 }
.single input + span, .multiple input + span { place-items: center start; text-align: start }
.multiple input + span { grid-template-columns: auto 1fr; gap: 10px }
.multiple span::before { width: 16px; height: 16px; line-height: 14px; text-align: center; content: ''; border: 1px solid; border-radius: 3px }
.multiple input:checked + span::before { content: '✓'; content: '✓' / '' }
.survey label input:not([type]), .survey input[id] {
  position: static;
  width: 100%;
  min-height: 40px;
  padding: 8px;
  opacity: 1;
  cursor: text;
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: 8px;
}
table, tbody { display: block }
tr { display: flex; flex-wrap: wrap; gap: 4px }
th { padding: 8px 0 4px; font-weight: 400; text-align: start }
td { flex: 1 0 58px }
td label { display: block; height: 100% }
td input + span { padding: 2px; font-size: 12px }
.ranking { display: grid; gap: 6px; margin-bottom: 6px; list-style: none }
.ranking li { display: flex; gap: 8px; align-items: center; padding: 2px; padding-inline-start: 12px; border: var(--hair); border-radius: 8px }
.ranking li span + span { flex: 1 }
.place { min-width: 1.2em; font-weight: 600 }
.survey [aria-disabled=true] { opacity: .4; cursor: default }
.turning { display: flex; gap: 8px }
.turning button { min-height: 40px }
.turning .primary { flex: 1 }
.stop { justify-self: start }
.survey dl { display: block }
.survey dd { margin-bottom: 6px }
.stack:focus { outline: 0 }
`
