import type { Idea, Reply } from '@candor/protocol'
import { expect } from 'chai'
import { publishedIdeas, statusOf, takesVotes } from './published-ideas.ts'

const replied = (status: Reply['status'], on = '2026-11-02'): Reply => ({
  status,
  on,
  text: { en: 'x' },
})

const idea = (id: string, from?: string, reply?: Reply): Idea => ({
  id,
  title: { en: id },
  ...(from && { from }),
  ...(reply && { reply }),
})

const listed = (...ideas: Idea[]) =>
  publishedIdeas({ ideas }, '2026-11-22').map((one) => `${one.id} ${statusOf(one)}`)

describe('published ideas', () => {
  it('begin with those that are open, then planned, done and declined', () => {
    const no = idea('d', undefined, replied('declined'))
    expect(
      listed(
        no,
        idea('c', undefined, replied('done')),
        idea('b', undefined, replied('planned')),
        idea('a'),
      ),
    ).to.deep.equal(['a open', 'b planned', 'c done', 'd declined'])
  })

  it('begin with the newest of a status, and keep the order of those without a day', () => {
    expect(
      listed(idea('x'), idea('y'), idea('old', '2026-01-01'), idea('new', '2026-11-22')),
    ).to.deep.equal(['new open', 'old open', 'x open', 'y open'])
  })

  it('are not shown before their day, nor their replies', () => {
    expect(listed(idea('later', '2026-11-23'))).to.deep.equal([])
    expect(listed(idea('soon', '2026-11-01', replied('done', '2026-11-23')))).to.deep.equal([
      'soon open',
    ])
  })

  it('take votes as long as they can change anything', () => {
    const taking = (status?: Reply['status']) =>
      takesVotes(idea('a', undefined, status && replied(status)))
    expect([taking(), taking('planned'), taking('done'), taking('declined')]).to.deep.equal([
      true,
      true,
      false,
      false,
    ])
  })

  it('are none where the content file has none', () => {
    expect(publishedIdeas({}, '2026-11-22')).to.deep.equal([])
  })
})
