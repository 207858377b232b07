import type { Content } from '@candor/protocol'
import { expect } from 'chai'
import { cellLabel, cellsLabel } from './cell-label.ts'
import { screen } from './report.sample.ts'

const content: Content = {
  v: 1,
  site: 'acme',
  departments: [
    { id: 'sales', name: { de: 'Vertrieb', en: 'Sales' }, headcount: 40 },
    { id: 'service', name: { de: 'Kundendienst' }, headcount: 25 },
  ],
}
const nameOf = (cell: Parameters<typeof cellLabel>[0]) => cellLabel(cell, 'context', null).text

const departmentOf = (id: string) => cellLabel(id, 'department', content)

describe('name of a cell', () => {
  it('is object, view and CRM for a screen', () => {
    expect(nameOf(screen('Opportunity'))).to.equal('Opportunity · record (salesforce)')
  })

  it('says what is not known in words', () => {
    expect(nameOf(screen('other', 'dashboard'))).to.equal('Dashboard (salesforce)')
    expect(nameOf(screen('other', 'edit'))).to.equal('Unknown object · edit (salesforce)')
    expect(nameOf(screen('Lead', 'other'))).to.equal('Lead · other view (salesforce)')
    expect(nameOf({ app: 'other', object: 'other', view: 'other' })).to.equal(
      'Unrecognised screen (unknown CRM)',
    )
  })

  it('tells the merged rest from an unrecognised screen', () => {
    expect(nameOf('other')).to.equal('Other screens (merged)')
    expect(cellLabel('other', 'department', null).text).to.equal('Other departments (merged)')
    expect(nameOf('all')).to.equal('Everyone together')
  })

  it('is the English name of a department, else its first with the language, else its id', () => {
    expect(departmentOf('sales')).to.deep.equal({ text: 'Sales', lang: 'en' })
    expect(departmentOf('service')).to.deep.equal({ text: 'Kundendienst', lang: 'de' })
    expect(departmentOf('gone')).to.deep.equal({ text: 'gone', lang: 'en' })
  })

  it('lists several cells of one block', () => {
    const { text } = cellsLabel(['sales', 'service'], 'department', content)
    expect(text).to.equal('Sales, Kundendienst')
  })
})
