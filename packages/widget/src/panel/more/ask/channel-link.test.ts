import type { Channel } from '@candor/protocol'
import { expect } from 'chai'
import fc from 'fast-check'
import { channelLink } from './channel-link.ts'

const DRAFT = 'Frage zu: Chance & Größe (salesforce)'

const link = (kind: Channel['kind'], to: string) => channelLink({ kind, to }, DRAFT)

describe('a link to a person', () => {
  it('opens a draft as each channel takes it', () => {
    const text = 'Frage%20zu%3A%20Chance%20%26%20Gr%C3%B6%C3%9Fe%20(salesforce)'
    expect(link('teams', 'ann.b+crm@example.com')).to.equal(
      `https://teams.microsoft.com/l/chat/0/0?users=ann.b%2Bcrm@example.com&message=${text}`,
    )
    expect(link('mail', 'ann.b+crm@example.com')).to.equal(
      `mailto:ann.b%2Bcrm@example.com?subject=${text}`,
    )
    for (const kind of ['slack', 'booking'] as const)
      for (const page of ['https://example.com/ann?x=1', 'HTTPS://example.com/ann'])
        expect(link(kind, page)).to.equal(page)
  })

  it('dials what is written, in any of the usual ways', () => {
    const table = [
      ['+41 44 000 00 01', 'tel:+41440000001'],
      ['+41 (0)44 000 00 01', 'tel:+41440000001'],
      ['+49 (0) 30/0000-01', 'tel:+4930000001'],
      ['(044) 000 00 01', 'tel:0440000001'],
      ['1234', 'tel:1234'],
    ]
    for (const [to, expected] of table) expect(link('phone', to ?? '')).to.equal(expected)
  })

  it('leads nowhere but to the addressee, whatever the content file says', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.emailAddress(),
      fc.constantFrom('javascript:alert(1)', 'a@b?cc=x@y', 'a@b&message=x', '\ud800@example.com'),
    )
    fc.assert(
      fc.property(hostile, (to) => {
        const [mail, teams] = [link('mail', to), link('teams', to)]
        if (mail) expect([...new URL(mail).searchParams.keys()]).to.deep.equal(['subject'])
        if (teams) {
          const { origin, searchParams } = new URL(teams)
          expect(origin).to.equal('https://teams.microsoft.com')
          expect([...searchParams]).to.deep.equal([
            ['users', to],
            ['message', DRAFT],
          ])
        }
        expect(link('phone', to) ?? 'tel:').to.match(/^tel:[+\d]*$/)
        expect(link('booking', to) ?? 'https://').to.match(/^https:/i)
      }),
    )
    for (const kind of ['mail', 'teams', 'slack', 'booking', 'phone'] as const)
      expect(link(kind, 'javascript:alert()')).to.equal(undefined)
  })
})
