import { expect } from 'chai'
import { content, full } from '../model/demo.sample.ts'
import { ratings, reportOf, week } from '../model/report.sample.ts'
import { exportFile } from './export-file.ts'

const all = { report: full, content, period: null }
const linesOf = (kind: 'numbers' | 'texts', from: Parameters<typeof exportFile>[1]) =>
  exportFile(kind, from).body.slice(1).trimEnd().split('\r\n')

describe('export', () => {
  it('has a row for each value of each group, as it was published', () => {
    const lines = linesOf('numbers', all)
    expect(lines[0]).to.equal('"from","to","question","title","group","answers","value","count"')
    expect(lines).to.include(
      '"2026-W40","2026-W40","feedback.rating","Ratings of screens","Opportunity · edit (salesforce)","10","1","6"',
    )
    const blocks = full.windows.flatMap(({ questions }) => questions.flatMap((one) => one.blocks))
    const values = blocks.flatMap(({ counts }) => Object.keys(counts))
    expect(lines).to.have.length(1 + values.length)
  })

  it('has each text, and no formula in it', () => {
    const texts = ['=HYPERLINK("https://x.example")', ...Array<string>(9).fill('Fine.')]
    const report = reportOf([
      week(['2026-W40', '2026-W41'], { 'feedback.rating': [ratings('other', [5, 0, 0, 0, 0])] }, [
        { question: 'feedback.text', cells: ['other'], texts },
      ]),
    ])
    const lines = linesOf('texts', { ...all, report })
    expect(lines).to.have.length(11)
    expect(lines[1]).to.equal(
      `"2026-W40","2026-W41","feedback.text","Feedback in own words","Other screens (merged)","'=HYPERLINK(""https://x.example"")"`,
    )
  })

  it('gives as JSON what the report gives of the chosen weeks', () => {
    expect(JSON.parse(exportFile('report', all).body)).to.deep.equal(full)
    const period = { from: '2026-W41', to: '2026-W41' }
    const { windows } = JSON.parse(exportFile('report', { ...all, period }).body)
    expect(windows).to.deep.equal([full.windows[1]])
  })

  it('gives as CSV the chosen weeks alone', () => {
    const of = (from: string, kind: 'numbers' | 'texts') =>
      linesOf(kind, { ...all, period: { from, to: from } })
    const weeks = [...of('2026-W41', 'numbers'), ...of('2026-W41', 'texts')].map((line) =>
      line.slice(0, 10),
    )
    expect(new Set(weeks)).to.deep.equal(new Set(['"from","to', '"2026-W41"']))
    expect(of('2026-W40', 'texts')).to.have.length(1)
  })

  it('is named by its site and its weeks', () => {
    expect(exportFile('numbers', all).name).to.equal('candor-acme-2026-W40-to-2026-W41-numbers.csv')
    const reaching = reportOf([week(['2026-W38', '2026-W41'], {}), ...full.windows])
    const october = { report: reaching, content, period: { from: '2026-W40', to: '2026-W41' } }
    expect(exportFile('texts', october).name).to.equal('candor-acme-2026-W40-to-2026-W41-texts.csv')
    const period = { from: '2026-W40', to: '2026-W40' }
    const one = { report: full, content: null, period }
    expect(exportFile('report', one).name).to.equal('candor-2026-W40-report.json')
  })
})
