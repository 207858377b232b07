import { h, render } from 'preact'
import { createPage } from './page.ts'
import { fetchContent } from './source/fetch-content.ts'
import { fetchReport } from './source/fetch-report.ts'
import { watchTokenLink } from './source/token-link.ts'
import { createTokenStore } from './source/token.ts'
import { App } from './ui/app.tsx'

const send: typeof fetch = (input, init) => fetch(input, init)
const page = createPage({
  report: (token) => fetchReport(send, token),
  content: () => fetchContent(send),
  tokens: createTokenStore(() => sessionStorage),
})

const root = document.getElementById('candor-insights')
if (root) render(<App page={page} />, root)

let signedIn = false
watchTokenLink(window, (token) => {
  signedIn = true
  void page.signIn(token)
})
if (!signedIn) void page.load()
