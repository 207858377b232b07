export default `
h4 { font-weight: 600 }
.card { display: grid; gap: 6px; padding: 12px; border: var(--hair); border-radius: 10px }
.verdicts, .channels { display: flex; flex-wrap: wrap; gap: 6px 12px; align-items: center }
.channels { list-style: none }
.channels a { display: inline-block; min-height: 24px }
.kind { font-size: 12px; font-weight: 600; color: var(--muted) }
.ledger { display: grid; gap: 8px; list-style: none }
.stage { padding: 1px 8px; margin-inline-start: 6px; font-size: 12px; border: 1px solid var(--line); border-radius: 10px }
.notice { display: grid; gap: 6px; justify-items: start }
.notice:empty, .invitation:not(:has(p)) { display: none }
`
