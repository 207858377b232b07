import { effect } from '@preact/signals'
import { h, render } from 'preact'
import { createPage } from './page.ts'
import { fetchContent } from './source/fetch-content.ts'
import { fetchReport } from './source/fetch-report.ts'
import { watchTokenLink } from './source/token-link.ts'
import { createTokenStore } from './source/token.ts'
import { App } from './ui/app.tsx'
import { askCollector } from './write/ask-collector.ts'
import { createDesk } from './write/create-desk.ts'
import { createDraftStore } from './write/draft-store.ts'
import { warnBeforeLoss } from './write/warn-before-loss.ts'

const send: typeof fetch = (input, init) => fetch(input, init)
const tokens = createTokenStore(() => sessionStorage)
const page = createPage({
  report: (token) => fetchReport(send, token),
  content: () => fetchContent(send),
  tokens,
})
const desk = createDesk({
  ask: askCollector(send, tokens.read),
  store: createDraftStore(() => sessionStorage),
  onWritten: page.loadContent,
  signIn: page.load,
})
effect(() => {
  if (page.view.value.at === 'report') void desk.load()
})
warnBeforeLoss(window, desk.drafts)

const root = document.getElementById('candor-insights')
if (root) render(<App page={page} desk={desk} />, root)

let signedIn = false
watchTokenLink(window, (token) => {
  signedIn = true
  void page.signIn(token)
})
if (!signedIn) void page.load()
