import type { Answer, Context, Idea, Reply, Where } from '@candor/protocol'
import { expect } from 'chai'
import { daysToReply, repliesOf, replyHere } from './replies.ts'

const HERE: Context = { app: 'salesforce', object: 'Account', view: 'record' }
const TODAY = '2026-11-22'

const replyOn = (on: string): Reply => ({ status: 'done', text: { en: 'x' }, on })

const answer = (id: string, on: string, where?: Where[]): Answer => ({
  id,
  said: { en: id },
  from: '2026-10-01',
  reply: replyOn(on),
  ...(where && { where }),
})

const idea = (id: string, on?: string): Idea => ({
  id,
  title: { en: id },
  ...(on && { reply: replyOn(on) }),
})

describe('replies', () => {
  it('are those to answers and to ideas, the newest first, none that is still to come', () => {
    const content = {
      answers: [answer('a', '2026-11-01'), answer('later', '2026-11-23'), answer('b', TODAY)],
      ideas: [idea('a', '2026-11-10'), idea('open'), idea('later', '2026-12-01')],
    }
    expect(repliesOf(content, TODAY).map(({ key }) => key)).to.deep.equal([
      'answer b',
      'idea a',
      'answer a',
    ])
    expect(repliesOf({}, TODAY)).to.deep.equal([])
  })

  it('concern a screen where it is named or none is, and of these the newest is shown', () => {
    const shown = (...answers: Answer[]) => replyHere({ answers }, HERE, TODAY)?.key
    const account = [{ object: 'Account' }]
    expect(shown(answer('a', '2026-11-01', account), answer('b', '2026-11-02'))).to.equal(
      'answer b',
    )
    expect(shown(answer('a', '2026-11-03', account), answer('b', '2026-11-02'))).to.equal(
      'answer a',
    )
    expect(shown(answer('a', '2026-11-03', [{ object: 'Contact' }]))).to.equal(undefined)
    expect(shown(answer('a', '2026-12-01', account))).to.equal(undefined)
  })

  it('tell how many days they took, over a change of the clocks too', () => {
    const days = (from: string | undefined, on: string) =>
      daysToReply({ key: 'a', said: {}, from, reply: replyOn(on) })
    expect(days('2026-10-20', '2026-11-01')).to.equal(12)
    expect(days('2026-11-01', '2026-11-01')).to.equal(0)
    expect(days('2024-02-28', '2024-03-01')).to.equal(2)
    expect(days(undefined, '2026-11-01')).to.equal(undefined)
  })
})
