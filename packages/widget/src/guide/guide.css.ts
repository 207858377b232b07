export default `
.launcher { position: relative }
.badge {
  position: absolute;
  top: -7px;
  inset-inline-end: -5px;
  min-width: 20px;
  padding: 0 5px;
  font-size: 12px;
  line-height: 20px;
  color: var(--paper);
  background: var(--ink);
  border-radius: 10px;
  box-shadow: 0 0 0 2px var(--paper);
}
:host([data-at$=tab-right]) .badge { inset: -7px auto auto -5px }
:host([data-at$=tab-left]) .badge { inset: -7px -5px auto auto }
.bubble, .place-card {
  position: absolute;
  padding: 14px 16px;
  background: var(--paper);
  border: var(--hair);
  border-radius: var(--candor-radius, 12px);
  box-shadow: 0 8px 28px #0004;
  overflow-wrap: anywhere;
}
.bubble, .held { display: grid; gap: 10px }
.bubble { position: fixed; width: min(320px, 100% - 32px); box-sizing: border-box; max-height: calc(100% - 64px - var(--y)); overflow: auto }
:host([data-at^=bottom]) .bubble { bottom: var(--y); margin-bottom: 56px }
:host([data-at^=top]) .bubble { top: var(--y); margin-top: 56px }
:host([data-at$=right]) .bubble { right: 16px }
:host([data-at$=left]) .bubble { left: 16px }
.bubble [role=status] { display: grid; gap: 2px; padding-inline-end: 24px }
.bubble .line {
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
  overflow: hidden;
}
.bubble .primary { min-height: 36px }
.bubble .stack { gap: 6px; padding-top: 6px }
:is(.bubble, .place-card) > .icon { position: absolute; top: 4px; inset-inline-end: 4px; border: 0 }
.places { position: fixed; top: 0; left: 0; width: 0; height: 0 }
.low { z-index: -1 }
.high { z-index: 1 }
.launcher:focus-visible, .low:has(.mark:focus-visible) { z-index: 2 }
.mark {
  position: absolute;
  width: 24px;
  min-height: 0;
  height: 24px;
  padding: 3px;
  color: var(--accent);
  background: var(--paper);
  border: 1px solid;
  border-radius: 50%;
}
.mark:not(:focus-visible) { box-shadow: 0 1px 4px #0003 }
.mark:hover, .mark[aria-expanded=true] { color: var(--on-accent); background: var(--accent) }
.mark svg { display: block; fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round }
.outline {
  position: absolute;
  border: 2px solid var(--accent);
  border-radius: 6px;
  box-shadow: 0 0 0 2px var(--paper);
  pointer-events: none;
}
.place-card[hidden] { display: none }
.place-card { overflow: auto; overscroll-behavior: contain; scroll-padding: 8px }
.place-card .card { padding: 0; border: 0 }
.place-card .card + .card { padding-top: 10px; border-top: var(--hair); border-radius: 0 }
.place-card h4 { padding-inline-end: 28px }
.place-card .step { gap: 8px; padding-top: 6px }
.held > .secondary { justify-self: start }
@media (forced-colors: active) { .outline { border-color: Highlight } .badge { margin: -1px; border: 1px solid } }
`
