import type { Writings, WritingList } from '@candor/protocol'
import { expect } from 'chai'
import { formOf } from './form-of.ts'
import { withPlain, withText } from './form.ts'
import { linesOf } from './lines-of.ts'
import { problemsOf } from './problems-of.ts'
import { valueOf } from './value-of.ts'

const REPLY: Writings['replies'] = {
  status: 'planned',
  text: { en: 'In spring', de: 'Im Frühling' },
  on: '2026-11-20',
}

const WRITTEN: { [L in WritingList]: Writings[L] } = {
  answers: {
    said: { en: 'Too many clicks' },
    where: [{ app: 'own', object: 'deals', view: 'record' }],
    from: '2026-11-01',
    reply: REPLY,
  },
  announcements: {
    kind: 'status',
    title: { en: 'Training' },
    body: { en: 'Every Friday' },
    from: '2026-11-01',
    until: '2026-11-30',
    prompt: { times: 2 },
  },
  ideas: { title: { en: 'A map' }, text: { de: 'Der Besuche' }, from: '2026-11-01' },
  replies: REPLY,
}

const LISTS = Object.keys(WRITTEN) as WritingList[]

describe('form of something that is written', () => {
  for (const list of LISTS)
    it(`gives back what stands in ${list}, and finds nothing wrong with it`, () => {
      const form = formOf(list, WRITTEN[list])
      expect(valueOf(list, form)).to.deep.equal(WRITTEN[list])
      expect(problemsOf(list, form)).to.deep.equal([])
    })

  it('leaves out what is blank, and blanks around words', () => {
    const { prompt: _, ...plain } = WRITTEN.announcements
    let form = formOf('announcements', plain)
    form = withText(form, 'title', { language: 'de', words: '  ' })
    form = withText(form, 'body', { language: 'en', words: ' Every Friday\n' })
    expect(valueOf('announcements', form)).to.deep.equal(plain)
  })

  it('names each field that is missing', () => {
    const places = (list: WritingList) => problemsOf(list, formOf(list, {})).map(({ at }) => at)
    expect(places('answers')).to.deep.equal([
      'said',
      'reply.status',
      'reply.text',
      'reply.on',
      'from',
    ])
    expect(places('replies')).to.deep.equal(['status', 'text', 'on'])
    expect(places('ideas')).to.deep.equal(['title'])
    expect(places('announcements')).to.deep.equal(['kind', 'title', 'body', 'from', 'until'])
  })

  it('tells days that are no days or in no order, and texts that are too long', () => {
    const answer = formOf('answers', WRITTEN.answers)
    const at = (form: typeof answer) => problemsOf('answers', form).map((fault) => fault.at)
    expect(at(withPlain(answer, 'reply.on', '2026-10-31'))).to.deep.equal(['reply.on'])
    expect(at(withPlain(answer, 'from', 'soon'))).to.deep.equal(['from'])
    const long = { language: 'de', words: 'x'.repeat(4001) }
    expect(at(withText(answer, 'said', long))).to.deep.equal(['said.de'])
  })

  it('is read part by part, with the language of each text', () => {
    const lines = linesOf('replies', { ...REPLY, status: 'declined' })
    expect(lines).to.deep.equal([
      { label: 'What becomes of it', words: 'Declined: we will not do it' },
      { label: 'Why not', words: 'In spring', lang: 'en' },
      { label: 'Why not', words: 'Im Frühling', lang: 'de' },
      { label: 'Answered on', words: '20 Nov 2026' },
    ])
  })
})
