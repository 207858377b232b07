import type { Announcement } from '@candor/protocol'
import { expect } from 'chai'
import { newsFor } from './news-for.ts'

const TODAY = '2026-11-22'

const context = { app: 'salesforce', object: 'Lead', view: 'list' } as const

const news = (id: string, from: string, more: Partial<Announcement> = {}): Announcement => ({
  id,
  kind: 'status',
  title: { en: id },
  body: { en: id },
  from,
  until: '2026-12-31',
  ...more,
})

const ids = (announcements: Announcement[]) =>
  newsFor({ announcements }, context, TODAY).map(({ id }) => id)

describe('news for a screen', () => {
  it('begin with what names it, the newest first, and leave nothing else out', () => {
    expect(
      ids([
        news('old here', '2026-10-01', { where: [{ object: 'Lead' }] }),
        news('elsewhere', '2026-11-21', { where: [{ object: 'Account' }] }),
        news('here', '2026-11-01', { where: [{ object: 'Account' }, { view: 'list' }] }),
        news('everywhere', '2026-11-20'),
      ]),
    ).to.deep.equal(['here', 'old here', 'elsewhere', 'everywhere'])
  })

  it('are those of the day, its first and last included', () => {
    expect(
      ids([
        news('begins', TODAY),
        news('to come', '2026-11-23'),
        news('ends', '2026-11-01', { until: TODAY }),
        news('over', '2026-11-01', { until: '2026-11-21' }),
      ]),
    ).to.deep.equal(['begins', 'ends'])
    expect(newsFor({}, context, TODAY)).to.deep.equal([])
  })
})
