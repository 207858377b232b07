/** What the page's styles may not reach: important rules inside a shadow root beat all outside. */
export default `
:host {
  all: initial !important;
  direction: ltr !important;
  position: fixed !important;
  z-index: 2147483647 !important;
  color-scheme: var(--candor-color-scheme, light dark) !important;
  font: 14px/1.45 var(--candor-font, system-ui, sans-serif) !important;
  --accent: var(--candor-accent, light-dark(#0b5f59, #5fd0c5));
  --on-accent: var(--candor-on-accent, light-dark(#fff, #06211f));
  --ink: var(--candor-ink, light-dark(#17211f, #eef3f2));
  --x: var(--candor-offset-x, 20px);
  --y: var(--candor-offset-y, 20px);
  color: var(--ink) !important;
}
:host([dir=rtl]) { direction: rtl !important }
:host([data-at^=b]) { bottom: var(--y) !important }
:host([data-at^=t]) { top: var(--y) !important }
:host([data-at$=right]) { right: var(--x) !important }
:host([data-at$=left]) { left: var(--x) !important }
.launcher {
  display: flex;
  align-items: center;
  gap: .6em;
  height: 44px;
  padding: 0 16px;
  font: inherit;
  font-weight: 600;
  color: var(--on-accent);
  background: var(--accent);
  border: 2px solid #0000;
  border-radius: 22px;
  box-shadow: 0 2px 10px #0004;
  cursor: pointer;
}
:host([data-at*=tab]) { --x: 0px; .launcher { padding: 0 8px; font-size: 0; &:focus-visible { margin: 0 8px } } }
.launcher::before {
  padding: 5px 7px;
  content: '';
  border: 2px solid;
  border-radius: 5px;
  border-end-start-radius: 0;
}
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 6px var(--paper, Canvas) }
@media print { :host { display: none !important } }
`
