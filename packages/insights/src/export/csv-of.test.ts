import { expect } from 'chai'
import { csvOf } from './csv-of.ts'

const cellOf = (text: string) => csvOf([[text]]).slice(1, -2)

describe('CSV', () => {
  it('starts with the mark that Excel needs, and ends each line as RFC 4180 asks', () => {
    expect(
      csvOf([
        ['a', 1],
        ['ü', 2],
      ]),
    ).to.equal('\uFEFF"a","1"\r\n"ü","2"\r\n')
  })

  it('keeps commas, quotes and lines inside their cell', () => {
    expect(cellOf('say "no", then\nleave')).to.equal('"say ""no"", then\nleave"')
  })

  for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', ' =', '\u00A0@'])
    it(`runs nothing that starts with ${JSON.stringify(start)}`, () => {
      expect(cellOf(`${start}cmd|'/c calc'!A1`)).to.match(/^"'/)
    })

  for (const inside of ['x;=1+1', 'x;"=1+1', 'x,@SUM(A1)', 'x\n-1', 'x\t =1', 'x;; +1'])
    it(`runs nothing where ${JSON.stringify(inside)} is divided at another sign`, () => {
      expect(cellOf(inside)).not.to.match(/[;,\t\n]["\s]*[=+\-@]/)
    })

  it('leaves ordinary words alone', () => {
    for (const text of ['3 - 1 = 2', 'a@example.com', 'E-Mail', 'über', 'x=1'])
      expect(cellOf(text)).to.equal(`"${text}"`)
  })
})
