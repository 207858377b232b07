import { expect } from 'chai'
import fc from 'fast-check'
import { anySurvey } from '../testing/random-survey.ts'
import { toKept } from './kept.ts'
import { pagesOf } from './pages-of.ts'
import { resumed } from './resumed.ts'
import { started } from './started.ts'
import { toAnswers } from './to-answers.ts'

/** Something that was a draft once, or looks like one. */
const damaged = fc.oneof(
  fc.anything(),
  fc.record({
    draft: fc.record(
      {
        survey: fc.constantFrom('survey', 'other'),
        seed: fc.oneof(fc.nat(), fc.anything()),
        at: fc.oneof(fc.constantFrom('q0', 'q3', null), fc.anything()),
        answers: fc.oneof(
          fc.array(
            fc.record({ question: fc.constantFrom('q0', 'q1', 'q2r0', 'x'), value: fc.anything() }),
          ),
          fc.anything(),
        ),
      },
      { requiredKeys: [] },
    ),
    postponed: fc.anything(),
  }),
)

describe('what is kept of a survey', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anySurvey, fc.nat(), (survey, seed) => {
        const draft = started({ survey, mayWrite: true }, seed)
        const kept = { draft, postponed: 'Mon Nov 23 2026' }
        expect(toKept(JSON.parse(JSON.stringify(kept)), 'survey')).to.deep.equal(kept)
      }),
    )
  })

  it('opens whatever has become of it in the storage', () => {
    fc.assert(
      fc.property(anySurvey, damaged, fc.boolean(), (survey, value, mayWrite) => {
        const form = { survey, mayWrite }
        const { draft } = toKept(value, 'survey')
        if (!draft) return
        const again = resumed(form, draft)
        pagesOf(form, again)
        toAnswers(form, again)
      }),
      { numRuns: 500 },
    )
  })

  it('is not that of another survey', () => {
    const draft = { survey: 'other', seed: 1, answers: [], at: null }
    expect(toKept({ draft }, 'survey')).to.deep.equal({})
  })
})
