import type { Announcement } from '@candor/protocol'
import { expect } from 'chai'
import { toRead, unread } from './unread.ts'

const news = (id: string, from: string, until: string): Announcement => ({
  id,
  kind: 'status',
  title: { en: id },
  body: { en: id },
  from,
  until,
})

const content = {
  announcements: [
    news('older', '2026-10-01', '2026-12-31'),
    news('newer', '2026-11-01', '2026-12-31'),
    news('over', '2026-09-01', '2026-10-31'),
    news('to-come', '2026-11-23', '2026-12-31'),
  ],
}

const ids = (read: string[]) => unread(content, read, '2026-11-22').map(({ id }) => id)

describe('unread announcements', () => {
  it('are those of today that were not shown yet, the newest first', () => {
    expect(ids([])).to.deep.equal(['newer', 'older'])
    expect(ids(['newer'])).to.deep.equal(['older'])
    expect(ids(['older', 'newer', 'gone'])).to.deep.equal([])
  })

  it('are none where nothing is announced', () => {
    expect(unread({}, [], '2026-11-22')).to.deep.equal([])
  })

  it('are all where what is stored is damaged', () => {
    for (const damaged of [undefined, null, 7, 'newer', { newer: true }])
      expect(ids(toRead(damaged))).to.deep.equal(['newer', 'older'])
    expect(toRead(['a', 'b'])).to.deep.equal(['a', 'b'])
  })
})
