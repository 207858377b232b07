import type { Host } from './host.ts'

/** Styles that reach for everything in the page. */
export const STYLE_HOSTS: readonly Host[] = [
  {
    name: 'whose reset takes everything from every element',
    css: '* { all: unset !important; display: revert !important }',
  },
  {
    name: 'that sets everything for every element, and means it',
    css: `:not(html), candor-widget { letter-spacing: 6px !important; text-transform: uppercase !important; color: #f0f !important;
      font: italic 30px cursive !important; line-height: 3 !important; direction: rtl !important; cursor: wait !important;
      visibility: hidden !important; opacity: .2 !important; pointer-events: none !important; transform: skew(30deg) !important;
      display: none !important; position: static !important; filter: blur(4px) !important; zoom: 2 !important }
      body, body * { display: revert !important; visibility: visible !important; pointer-events: auto !important; zoom: 1 !important }`,
  },
  { name: 'that is transformed as a whole', css: 'html { transform: translateZ(0) }' },
  { name: 'that is contained as a whole', css: 'html { contain: layout; perspective: 100px }' },
  { name: 'that is made larger as a whole', css: 'html { zoom: 1.5 }' },
  { name: 'with 10 px for a rem', css: 'html { font-size: 10px }' },
  {
    name: 'with something on top of everything',
    css: `body::after { content: ''; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none }
      header { position: sticky; top: 0; z-index: 2147483647; background: #eee }`,
  },
  {
    name: 'whose body is transformed and scrolls by itself',
    css: 'html { overflow: hidden; height: 100% } body { height: 100%; overflow: auto; margin: 0; transform: translateZ(0); contain: strict }',
  },
]
