import { expect } from 'chai'
import { createDrafts } from './create-drafts.ts'
import { createDraftStore } from './draft-store.ts'
import { withText } from './form.ts'
import { warnBeforeLoss } from './warn-before-loss.ts'

const SEED = { list: 'ideas', about: 'here', quotes: ['What a colleague wrote'] } as const

const blocked = createDraftStore(() => {
  throw new DOMException('blocked', 'SecurityError')
})

function typed(drafts: ReturnType<typeof createDrafts>, words: string) {
  drafts.start(SEED, 7)
  const form = drafts.open.value?.form
  if (form) drafts.change({ form: withText(form, 'title', { language: 'en', words }) })
}

const leaving = () => {
  const event = new Event('beforeunload', { cancelable: true })
  dispatchEvent(event)
  return event.defaultPrevented
}

describe('drafts', () => {
  afterEach(() => sessionStorage.clear())

  it('are found again after a reload, without what colleagues wrote', () => {
    typed(createDrafts(createDraftStore(() => sessionStorage)), 'A map')
    expect(JSON.stringify({ ...sessionStorage })).not.to.contain('colleague wrote')
    const reloaded = createDrafts(createDraftStore(() => sessionStorage))
    reloaded.start(SEED, 9)
    expect(reloaded.open.value?.form.texts['title']).to.deep.equal({ en: 'A map' })
    expect(reloaded.open.value?.since).to.equal(7)
  })

  it('are not made by opening a form, and go when they are removed', () => {
    const drafts = createDrafts(createDraftStore(() => sessionStorage))
    drafts.start(SEED, 1)
    drafts.close()
    expect(drafts.all.value).to.deep.equal([])
    typed(drafts, 'x')
    drafts.remove(drafts.all.value[0]?.key ?? '')
    expect({ ...sessionStorage }).to.deep.equal({})
  })

  it('are left alone where another version of the page has kept something else', () => {
    for (const kept of ['no JSON', '7', '[{"key":"x"}]', '[null]']) {
      sessionStorage.setItem('candor-drafts', kept)
      expect(createDrafts(createDraftStore(() => sessionStorage)).all.value).to.deep.equal([])
    }
  })

  it('are warned of before they are lost, and only then', () => {
    const lost = createDrafts(blocked)
    const stop = warnBeforeLoss(window, lost)
    expect(leaving()).to.equal(false)
    typed(lost, 'x')
    expect(leaving()).to.equal(true)
    stop()
    expect(leaving()).to.equal(false)
    const kept = createDrafts(createDraftStore(() => sessionStorage))
    const stopKept = warnBeforeLoss(window, kept)
    typed(kept, 'x')
    expect(leaving()).to.equal(false)
    stopKept()
  })
})
