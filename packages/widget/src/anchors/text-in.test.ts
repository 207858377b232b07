import { expect } from 'chai'
import { textIn } from './text-in.ts'

describe('textIn', () => {
  it('comes to an end in a form that answers with its field for what comes next', () => {
    const around = document.createElement('div')
    around.innerHTML = '<input name=nextSibling form=endless><form id=endless></form>'
    document.body.append(around)
    const [field, form] = around.children
    expect(form?.nextSibling === field && field?.nextSibling === form).to.equal(true)
    expect(textIn(around)).to.equal(undefined)
    around.remove()
  })
})
