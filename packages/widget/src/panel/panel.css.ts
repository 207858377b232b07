export default `
:host {
  --paper: var(--candor-paper, light-dark(#fff, #17201f));
  --muted: color-mix(in srgb, var(--ink) 72%, var(--paper));
  --line: color-mix(in srgb, var(--ink) 56%, var(--paper));
  --soft: color-mix(in srgb, var(--ink) 7%, var(--paper));
  --hair: 1px solid color-mix(in srgb, var(--ink) 15%, var(--paper));
}
* { box-sizing: border-box; margin: 0; padding: 0; font: inherit; color: inherit }
.panel {
  position: fixed;
  inset: 4px var(--x);
  display: flex;
  flex-direction: column;
  width: min(384px, 100% - 32px);
  max-height: 680px;
  margin: auto;
  background: var(--paper);
  border: var(--hair);
  border-radius: var(--candor-radius, 12px);
  box-shadow: 0 12px 40px #0005;
  overflow-wrap: anywhere;
}
:host([data-at^=bottom]) .panel { bottom: var(--y); margin-bottom: 56px }
:host([data-at^=top]) .panel { top: var(--y); margin-top: 56px }
:host([data-at$=right]) .panel { margin-right: 0 }
:host([data-at$=left]) .panel { margin-left: 0 }
:host([data-at*=tab]) .panel { inset-inline: 16px }
h2, h3, legend, .label, strong, .primary, .problem, input:checked + span { font-weight: 600 }
h2 { flex: 1; font-size: 16px }
small, .note { font-size: 12px; font-weight: 400; color: var(--muted) }
fieldset, .nav button, .foot button, .icon { padding: 0; border: 0 }
.head, .nav { display: flex; align-items: center; padding: 8px 12px 4px 16px }
.nav { flex-wrap: wrap; padding: 0 8px; border-bottom: var(--hair) }
.view, form, .stack { display: grid; gap: 14px }
.view { flex: 1; align-content: start; padding: 14px 16px; overflow: auto; overscroll-behavior: contain }
.foot { padding: 6px 16px; border-top: var(--hair) }
button, label, summary { cursor: pointer }
button, textarea, input + span { border: 1px solid var(--line); border-radius: 8px }
button { min-height: 36px; padding: 4px 12px; background: none }
.panel button:not(.primary):hover, label:hover input:not(:checked) + span { background: var(--soft) }
.nav button { flex: auto; overflow-wrap: normal; color: var(--muted); border-radius: 0 }
.nav [aria-current] { color: var(--ink); box-shadow: inset 0 -3px var(--accent) }
a, .foot button { color: var(--accent); text-decoration: underline }
.icon { width: 36px; font-size: 22px }
.primary { min-height: 40px; color: var(--on-accent); background: var(--accent); border-color: #0000 }
legend, .label { margin-bottom: 6px; display: block }
.ratings, .reasons { display: grid; grid-template-columns: repeat(5, 1fr); gap: 6px }
.reasons { grid-template-columns: 1fr 1fr }
fieldset label { position: relative }
input { position: absolute; inset: 0; appearance: none; opacity: 0; cursor: pointer }
input + span { display: grid; place-items: center; height: 100%; min-height: 40px; padding: 4px 8px; text-align: center; line-height: 1.25 }
input:checked + span { color: var(--on-accent); background: var(--accent) }
.ends { display: flex; justify-content: space-between; margin-top: 8px }
textarea + small { display: block; margin-top: 6px }
.panel :focus-visible { box-shadow: none }
input:focus-visible + span { outline: 3px solid var(--ink); outline-offset: 2px }
.panel, .view { scroll-padding: 8px }
.panel .view:focus-visible { outline-offset: -3px }
textarea { display: block; width: 100%; padding: 8px; background: var(--paper); resize: vertical }
.preview { display: grid; gap: 6px; padding: 8px 12px; font-size: 12px; background: var(--soft); border-radius: 8px }
dl { display: grid; grid-template-columns: 2fr 3fr; gap: 2px 8px }
dt { color: var(--muted) }
dd, pre { white-space: pre-wrap; text-wrap: pretty }
pre { direction: ltr; max-height: 160px; overflow: auto; font-family: monospace; background: var(--paper) }
summary { min-height: 24px; padding-block: 3px }
.problem { color: light-dark(#a3200d, #ff9d8c) }
p:empty, [role=status]:empty { position: absolute }
@media (height < 480px) { .panel { display: block; overflow: auto } }
@media (height < 240px) {
  :host([data-at]) .panel { inset-block: 4px; margin-block: 0 }
  .launcher[aria-expanded=true] { display: none }
}
@media (forced-colors: active) { input:checked + span, button[aria-current] { border: 3px double Highlight } }
`
