export default `
select { width: 100%; min-height: 40px; padding: 0 8px; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; cursor: pointer }
.first { border: 2px solid var(--accent) }
.first h4 { font-size: 16px }
.first .channels a { display: grid; place-items: center; min-height: 36px; padding: 0 12px; border: 1px solid var(--line); border-radius: 8px; text-decoration: none }
.first .channels li:first-child a { color: var(--on-accent); background: var(--accent); border-color: #0000; font-weight: 600 }
.reachable { font-size: 12px; font-weight: 600 }
.reachable::before { content: ''; display: inline-block; width: 8px; height: 8px; margin-inline-end: 6px; border: 1px solid; border-radius: 50% }
.reachable.now::before { background: var(--accent); border-color: var(--accent) }
`
