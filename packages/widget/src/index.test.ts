import { expect } from 'chai'
import * as api from './index.ts'

describe('@candor/widget', () => {
  it('exports what is listed here and nothing else', () => {
    expect(Object.keys(api).sort()).to.deep.equal(['CandorError', 'init'])
  })

  it('gives a handle with what is listed here and nothing else', () => {
    const candor = api.init({ collector: location.origin })
    expect(Object.keys(candor).sort()).to.deep.equal([
      'close',
      'content',
      'decline',
      'destroy',
      'erase',
      'flush',
      'ledger',
      'open',
      'postpone',
      'preview',
      'send',
      'withdraw',
    ])
    candor.destroy()
  })
})
