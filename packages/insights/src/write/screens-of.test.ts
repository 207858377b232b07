import { expect } from 'chai'
import { content, full } from '../model/demo.sample.ts'
import { languagesOf } from './languages-of.ts'
import { screensOf } from './screens-of.ts'

describe('what a form offers', () => {
  it('has each language of the site once, the most used first, English without any', () => {
    expect(languagesOf(content)).to.deep.equal(['en', 'de'])
    expect(languagesOf({ v: 1, site: 'x' })).to.deep.equal(['en'])
    expect(languagesOf(null)).to.deep.equal(['en'])
  })

  it('has the screens of the report, those that were chosen, and those that the content names', () => {
    const named = { ...content, answers: [] }
    const words = screensOf({ report: full, content: named }, [{ object: 'Lead' }, { app: 'crm' }])
    expect(words.map((screen) => screen.words)).to.include.members([
      'Lead, all screens',
      'All screens (crm)',
    ])
    expect(words.filter(({ where }) => where.object === 'Account')).to.have.length(1)
    expect(words.filter(({ where }) => where.object === 'Opportunity')).to.have.length(1)
  })
})
