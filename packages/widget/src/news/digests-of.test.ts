import type { Announcement, Content } from '@candor/protocol'
import { expect } from 'chai'
import fc from 'fast-check'
import type { Digest } from './digests-of.ts'
import { digestsOf } from './digests-of.ts'

const news = (id: string, from: string): Announcement => ({
  id,
  kind: 'status',
  title: { en: id },
  body: { en: id },
  from,
  until: from,
})

const CONTENT: Partial<Content> = {
  announcements: [
    news('today', '2026-11-01'),
    news('last of october', '2026-10-31'),
    news('first of october', '2026-10-01'),
    news('september', '2026-09-30'),
    news('too old', '2025-10-31'),
  ],
  answers: [
    {
      id: 'twice',
      said: { en: 'Twice.' },
      from: '2026-09-01',
      reply: { status: 'done', text: { en: 'Once.' }, on: '2026-10-02' },
    },
  ],
  ideas: [
    { id: 'new', title: { en: 'New' }, from: '2026-10-03' },
    { id: 'undated', title: { en: 'Undated' } },
  ],
}

const told = ({ from, until, news, replies, ideas }: Digest) => [
  `${from}/${until}`,
  ...news.map(({ id }) => id),
  ...replies.map(({ key }) => key),
  ...ideas.map(({ id }) => id),
]

const digests = (digest: Content['digest'], today: string) =>
  digestsOf({ ...CONTENT, ...(digest && { digest }) }, today).map(told)

describe('the digest', () => {
  it('sums up each month that is over, also what is shown no more', () => {
    expect(digests('month', '2026-11-01')).to.deep.equal([
      ['2026-10-01/2026-10-31', 'last of october', 'first of october', 'answer twice', 'new'],
      ['2026-09-01/2026-09-30', 'september'],
    ])
    expect(digests('month', '2026-10-31')[0]?.[0]).to.equal('2026-09-01/2026-09-30')
  })

  it('sums up each quarter that is over, over the turn of the year', () => {
    expect(digests('quarter', '2027-01-01').map(([period]) => period)).to.deep.equal([
      '2026-10-01/2026-12-31',
      '2026-07-01/2026-09-30',
    ])
    expect(digests('quarter', '2026-12-31').map(([period]) => period)).to.deep.equal([
      '2026-07-01/2026-09-30',
      '2025-10-01/2025-12-31',
    ])
  })

  it('is none where the content file does not ask for it, or nothing has happened', () => {
    expect(digests(undefined, '2026-11-01')).to.deep.equal([])
    expect(digestsOf({ digest: 'month' }, '2026-11-01')).to.deep.equal([])
  })

  it('tells of each day of the year before once, and of no day of the running month or quarter', () => {
    const days = fc.integer({ min: 19_000, max: 23_000 })
    const dayOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)
    fc.assert(
      fc.property(days, fc.nat(450), fc.constantFrom('month', 'quarter'), (now, back, digest) => {
        const [day, today] = [dayOf(now - back), dayOf(now)]
        const found = digestsOf({ digest, announcements: [news('it', day)] }, today)
        const months = digest === 'month' ? 1 : 3
        const part = (day: string) =>
          Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / months)
        const ago = part(today) - part(day)
        expect(found).to.have.length(ago >= 1 && ago <= 12 / months ? 1 : 0)
        for (const { from, until } of found) expect(from <= day && day <= until).to.equal(true)
      }),
    )
  })
})
