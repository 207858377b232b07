import { expect } from 'chai'
import { memoryStore } from '../outbox/memory-store.ts'
import { createReadNews } from './create-read-news.ts'

describe('which announcements were shown', () => {
  const store = Promise.resolve(memoryStore())
  const inTab = () => createReadNews({ store, scope: 'https://candor.example.com acme' })

  it('is kept together by two tabs of which one has an older content file', async () => {
    await Promise.all([inTab().saw(['new', 'kept']), inTab().saw(['kept', 'over'])])
    expect(await inTab().read()).to.have.members(['new', 'kept', 'over'])
  })

  it('does not grow without end by what is announced no more', async () => {
    for (let file = 0; file < 300; file += 1) await inTab().saw([`${file}`, 'kept'])
    const read = await inTab().read()
    expect(read).to.include.members(['299', '298', 'kept'])
    expect(read.length).to.be.below(120)
  })
})
