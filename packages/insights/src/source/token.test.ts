import { expect } from 'chai'
import { tokenIn, watchTokenLink } from './token-link.ts'
import { createTokenStore } from './token.ts'

describe('token of the lead', () => {
  afterEach(() => sessionStorage.clear())

  it('outlives a reload of the tab and goes on sign-out', () => {
    createTokenStore(() => sessionStorage).write('secret')
    const reloaded = createTokenStore(() => sessionStorage)
    expect(reloaded.read()).to.equal('secret')
    reloaded.clear()
    expect(createTokenStore(() => sessionStorage).read()).to.equal(null)
  })

  it('is nowhere but in the session storage', () => {
    createTokenStore(() => sessionStorage).write('secret')
    expect(JSON.stringify({ ...localStorage }) + document.cookie).not.to.contain('secret')
  })

  it('is kept in memory where storage is blocked', () => {
    const tokens = createTokenStore(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    expect(tokens.read()).to.equal(null)
    tokens.write('secret')
    expect(tokens.read()).to.equal('secret')
    tokens.clear()
    expect(tokens.read()).to.equal(null)
  })

  it('is read from a fragment as it was written', () => {
    expect(tokenIn('#token=a-b_c')).to.equal('a-b_c')
    expect(tokenIn('#token=a+b/c=')).to.equal('a+b/c=')
    expect(tokenIn('#x=1&token=a%20b')).to.equal('a b')
    expect(tokenIn('#token=100%')).to.equal('100%')
    for (const none of ['', '#', '#token=', '#mytoken=a', '#hurts'])
      expect(tokenIn(none)).to.equal(null)
  })
})

describe('link with a token', () => {
  const before = location.href
  afterEach(() => history.replaceState(null, '', before))

  it('gives its token and leaves the address bar without it', () => {
    history.replaceState(null, '', '#token=secret')
    const seen: string[] = []
    watchTokenLink(window, (token) => seen.push(token))()
    expect(seen).to.deep.equal(['secret'])
    expect(location.href).to.equal(before.split('#')[0])
  })

  it('is taken too when it is opened in this tab later, until undone', async () => {
    const seen: string[] = []
    const stop = watchTokenLink(window, (token) => seen.push(token))
    const changed = new Promise((resolve) =>
      addEventListener('hashchange', resolve, { once: true }),
    )
    location.hash = '#token=later'
    await changed
    expect(seen).to.deep.equal(['later'])
    expect(location.hash).to.equal('')
    stop()
    const again = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }))
    location.hash = '#token=unseen'
    await again
    expect(seen).to.deep.equal(['later'])
  })
})
