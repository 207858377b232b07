import { expect } from 'chai'
import { act } from 'preact/test-utils'
import { full } from '../model/demo.sample.ts'
import { reportOf } from '../model/report.sample.ts'
import { mount, root, rowsOf, show, signInWith, unmount, words } from './app.sample.tsx'

describe('insights page', () => {
  beforeEach(mount)
  afterEach(unmount)

  it('explains when something will appear while nothing is published', async () => {
    await show(reportOf([], [{ question: 'feedback.rating', enough: false }]))
    expect(words()).to.contain('Nothing is published yet').and.contain('once it is over')
    expect(words('.held')).to.contain('Ratings of screens nothing shown')
    expect(root.querySelector('select')).to.equal(null)
  })

  it('shows the notice above all else, also before signing in', async () => {
    await show({ kind: 'refused', says: '' })
    expect(root.firstElementChild?.textContent).to.equal('Demo data: nobody said any of this.')
    expect(root.querySelector('form')).not.to.equal(null)
  })

  it('works without the content file, and says so', async () => {
    await show(full, null)
    expect(words()).to.contain('ids stand instead')
    expect(rowsOf('topics')).to.deep.equal([['offline', '5', '–']])
  })

  it('takes a token by the form, says when it is wrong, and puts the focus where it helps', async () => {
    const page = await show(full)
    await act(() => page.signOut())
    await signInWith('wrong')
    expect(words('[role=alert]')).to.contain('does not accept this token')
    expect(words('[role=alert]')).to.contain('Ask the operator.')
    expect(document.activeElement?.id).to.equal('token')
    expect(document.activeElement?.getAttribute('aria-invalid')).to.equal('true')
    await signInWith(' right ')
    expect(words('h2')).to.equal('What to fix first')
    expect(document.activeElement?.tagName).to.equal('MAIN')
    expect(sessionStorage.length).to.equal(1)
  })

  it('asks for a token before it asks the collector', async () => {
    await show({ kind: 'refused', says: '' })
    await signInWith('   ')
    expect(words('[role=alert]')).to.contain('Type the token first.')
  })

  it('says why there is no report, and tries again', async () => {
    await show({ kind: 'failed', why: 'busy', says: 'The store is away.' })
    expect(words('[role=alert]')).to.contain('cannot answer right now')
    expect(words('[role=alert]')).to.contain('The store is away.')
    expect(words('.failed button')).to.equal('Try again')
    await show({ kind: 'failed', why: 'locked', says: '' })
    expect(words('[role=alert]')).to.contain('Wrong tokens are being tried')
    expect(words('[role=alert]')).to.contain('Ask whoever runs the collector')
  })
})
