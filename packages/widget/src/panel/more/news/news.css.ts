export default `
.digest > section { margin-top: 10px }
.digest .list { margin-top: 4px }
.digest li { padding-inline-start: 10px; border-inline-start: 2px solid var(--line) }
`
