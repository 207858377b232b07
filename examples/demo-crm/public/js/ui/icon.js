import { svg } from '../dom.js'

const paths = {
  home: 'M4 11 12 4l8 7M6 9.5V20h12V9.5M10 20v-6h4v6',
  accounts: 'M4 20V5h9v15M13 10h7v10M3 20h18M7 9h3M7 13h3M16.5 14v2',
  opportunities: 'M4 18l5-6 4 3 7-9M15 6h5v5',
  contacts: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5',
  service: 'M5 14v-2a7 7 0 0 1 14 0v2M5 14h3v5H6a1 1 0 0 1-1-1ZM19 14h-3v5h2a1 1 0 0 0 1-1Z',
  settings:
    'M4 7h9M17 7h3M4 17h3M11 17h9M15 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM9 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  call: 'M6 4h3l1.5 4-2 1.5a11 11 0 0 0 6 6l1.5-2 4 1.5v3a2 2 0 0 1-2 2A15.5 15.5 0 0 1 4 6a2 2 0 0 1 2-2Z',
  email: 'M4 6h16v12H4ZM4 7l8 6 8-6',
  meeting: 'M5 6h14v14H5ZM5 10h14M9 3.5V7M15 3.5V7',
  note: 'M6 4h9l4 4v12H6ZM9 11h7M9 15h5',
}

/** A small line drawing that says nothing a screen reader would need. */
export function icon(name) {
  const frame = { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' }
  return svg('svg', frame, svg('path', { d: paths[name] }))
}
