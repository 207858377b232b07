/** Words that stand for a person or a record, one for each place in which a page holds such. */
export const MARKS = {
  title: 'Canary-Titel-Quendolin',
  name: 'Quendolin Märzahn',
  mail: 'quendolin.canary@marks.example',
  recordId: '006QUENDOLIN77AAA',
  heading: 'Canary-Heading-Zobelfink',
  field: 'Canary-Field-Muskatella',
  label: 'Canary-Label-Rübenfeld',
  attribute: 'Canary-Attribute-Ostwind',
  cookie: 'Canary-Cookie-Pfefferbaum',
  localStorage: 'Canary-Local-Haselnuss',
  sessionStorage: 'Canary-Session-Quitte',
  windowName: 'Canary-Window-Dorschfeld',
  query: 'Canary-Query-Bergahorn',
  hash: 'Canary-Hash-Wacholder',
  account: 'Canary-Account-Seidelbast',
} as const

/** Typed by the employee and never sent: taken back, or left in a form. */
export const ABANDONED = {
  text: 'Canary-Abandoned-Mohnblume',
  survey: 'Canary-Survey-Schneeglanz',
  idea: 'Canary-Idea-Lindenblatt',
  search: 'Canary-Search-Kiebitz',
  replaced: 'Canary-Replaced-Steinbrech',
} as const

/** The browser's own name, which every request carries and nothing may keep. */
export const USER_AGENT = 'Canary-Agent-Sumpfdotter/1.0'

/** What the employee chose to send, a name in it included. */
export const CHOSEN = 'Canary-Chosen: ask Tannengrün'

/** What the page itself writes into the console. */
export const LOGGED = 'Canary-Logged-Hahnenfuss'

/** Path, query and fragment of a record's page, as a CRM makes them. */
export const RECORD_PATH = `/lightning/r/Opportunity/${MARKS.recordId}/view?owner=${MARKS.query}#${MARKS.hash}`

/** A record's page that holds all marks; `tag` is the widget's script tag. */
export const recordPage = (tag: string): string => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>${MARKS.title}</title>
  <script>
    document.cookie = 'user=${MARKS.cookie}; path=/'
    localStorage.setItem('user', '${MARKS.localStorage}')
    sessionStorage.setItem('user', '${MARKS.sessionStorage}')
    window.name = '${MARKS.windowName}'
    console.info('${LOGGED}')
    window.user = { account: '${MARKS.account}', mail: '${MARKS.mail}' }
  </script>
  ${tag}
  <header data-user="${MARKS.attribute}">${MARKS.account}</header>
  <main>
    <h1>${MARKS.heading}</h1>
    <dl><dt>Contact</dt><dd>${MARKS.name}</dd><dt>Mail</dt><dd>${MARKS.mail}</dd></dl>
    <label>${MARKS.label} <input id="amount" value="${MARKS.field}" /></label>
    <button id="save" type="button" aria-label="Save ${MARKS.name}">Save</button>
  </main>
</html>
`
