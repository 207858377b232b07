import { expect } from 'chai'
import { reportOf } from './model/report.sample.ts'
import { createPage } from './page.ts'
import type { ReportOutcome } from './source/fetch-report.ts'
import { createTokenStore } from './source/token.ts'

const content = { v: 1, site: 'acme' } as const
const refused: ReportOutcome = { kind: 'refused', says: '' }
const answered: ReportOutcome = { kind: 'report', report: reportOf([]) }

function pageWith(report: (token: string | null) => Promise<ReportOutcome>) {
  const tokens = createTokenStore(() => sessionStorage)
  return { tokens, page: createPage({ report, content: () => Promise.resolve(content), tokens }) }
}

function deferred() {
  const resolvers: ((outcome: ReportOutcome) => void)[] = []
  const promise = new Promise<ReportOutcome>((resolve) => resolvers.push(resolve))
  return { promise, resolve: (outcome: ReportOutcome) => resolvers[0]?.(outcome) }
}

describe('state of the page', () => {
  afterEach(() => sessionStorage.clear())

  it('asks for a token where the collector wants one, without calling it wrong', async () => {
    const { page } = pageWith(() => Promise.resolve(refused))
    await page.load()
    expect(page.view.value).to.deep.equal({ at: 'sign-in', refused: false })
  })

  it('shows the report with the token, and forgets it on sign-out', async () => {
    const { page, tokens } = pageWith((token) =>
      Promise.resolve(token === 'secret' ? answered : refused),
    )
    await page.signIn('secret')
    expect(page.view.value).to.deep.include({ at: 'report', token: true })
    expect(page.content.value).to.equal(content)
    page.signOut()
    expect(page.view.value).to.deep.equal({ at: 'sign-in', refused: false })
    expect(tokens.read()).to.equal(null)
  })

  it('says that a token was wrong, and does not keep it', async () => {
    const { page, tokens } = pageWith(() => Promise.resolve(refused))
    await page.signIn('wrong')
    expect(page.view.value).to.deep.equal({ at: 'sign-in', refused: true, says: '' })
    expect(tokens.read()).to.equal(null)
  })

  it('keeps the token when the collector is down, so that trying again works', async () => {
    const { page, tokens } = pageWith(() =>
      Promise.resolve({ kind: 'failed', why: 'unreachable', says: '' }),
    )
    await page.signIn('secret')
    expect(page.view.value.at).to.equal('failed')
    expect(tokens.read()).to.equal('secret')
  })

  it('shows the report without a sign-out where no token was needed', async () => {
    const { page } = pageWith(() => Promise.resolve(answered))
    await page.load()
    expect(page.view.value).to.deep.include({ at: 'report', token: false })
  })

  it('drops an answer that comes after sign-out', async () => {
    const pending = deferred()
    const { page } = pageWith(() => pending.promise)
    const loaded = page.signIn('secret')
    page.signOut()
    pending.resolve(answered)
    await loaded
    expect(page.view.value.at).to.equal('sign-in')
  })

  it('shows the answer to the later of two tokens, whichever comes first', async () => {
    const first = deferred()
    const { page, tokens } = pageWith((token) =>
      token === 'first' ? first.promise : Promise.resolve(answered),
    )
    const slow = page.signIn('first')
    await page.signIn('second')
    first.resolve(refused)
    await slow
    expect(page.view.value.at).to.equal('report')
    expect(tokens.read()).to.equal('second')
  })
})
