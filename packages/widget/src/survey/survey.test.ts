import type { Survey, SurveyQuestion, SurveyValue } from '@candor/protocol'
import {
  answerIds,
  answersFault,
  maxTextOf,
  possibleValues,
  questionsById,
  valueFault,
} from '@candor/protocol'
import { content, event as eventSchema } from '@candor/protocol/schema'
import { expect } from 'chai'
import fc from 'fast-check'
import { randomId } from '../capture/random-id.ts'
import { rulesOf } from '../scrub/rules-of.ts'
import { scrub } from '../scrub/scrub.ts'
import { anySurvey, valueBy } from '../testing/random-survey.ts'
import type { Form, SurveyDraft } from './draft.ts'
import { valuesOf, withAnswer } from './draft.ts'
import { pagesOf } from './pages-of.ts'
import { problemsOf } from './problems-of.ts'
import { progressOf } from './progress-of.ts'
import { resumed } from './resumed.ts'
import { started } from './started.ts'
import { toAnswers } from './to-answers.ts'
import { back, forward } from './turn.ts'

interface Act {
  what: 'answer' | 'clear' | 'forward' | 'back' | 'resume' | 'group'
  which: number
  value: number
}

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    what: fc.constantFrom(
      'answer',
      'answer',
      'answer',
      'forward',
      'forward',
      'back',
      'clear',
      'resume',
      'group',
    ),
    which: fc.nat(100),
    value: fc.nat(1000),
  }),
  { maxLength: 40 },
)

/** One person at a survey, and beside it all that they have answered. */
interface Walk {
  form: Form
  draft: SurveyDraft
  said: Map<string, SurveyValue>
}

const begin = (survey: Survey, seed: number): Walk => {
  const form = { survey, mayWrite: true }
  return { form, draft: started(form, seed), said: new Map() }
}

const pageOf = ({ form, draft }: Walk) => pagesOf(form, draft).find(({ id }) => id === draft.at)

function answer(walk: Walk, id: string, value: SurveyValue | undefined): void {
  const before = progressOf(walk.form, walk.draft)
  walk.draft = withAnswer(walk.draft, id, value)
  expect(progressOf(walk.form, walk.draft), 'an answer moved the progress').to.equal(before)
  if (value === undefined) walk.said.delete(id)
  else walk.said.set(id, value)
}

/** The widget stores drafts as data. */
const stored = (draft: SurveyDraft) => JSON.parse(JSON.stringify(draft)) as SurveyDraft

function step(walk: Walk, { what, which, value }: Act): void {
  const asked = (pageOf(walk)?.questions ?? []).flatMap((question) =>
    answerIds(question).map((id) => ({ id, question })),
  )
  const one = asked[which % asked.length]
  if (what === 'answer' && one) answer(walk, one.id, valueBy(one.question, value))
  if (what === 'clear' && one) answer(walk, one.id, undefined)
  if (what === 'forward') goForward(walk)
  if (what === 'back') goBack(walk)
  if (what === 'resume') {
    const before = walk.draft
    walk.draft = resumed(walk.form, stored(before))
    expect(walk.draft).to.deep.equal(before)
  }
  if (what === 'group') {
    walk.form = { ...walk.form, mayWrite: !walk.form.mayWrite }
    walk.draft = resumed(walk.form, stored(walk.draft))
  }
}

function goForward(walk: Walk): void {
  const [before, page] = [progressOf(walk.form, walk.draft), pageOf(walk)]
  const result = forward(walk.form, walk.draft)
  const missing = (page?.questions ?? []).filter((question) => isMissing(walk, question))
  if ('problems' in result) return
  expect(missing, 'a required question was skipped').to.deep.equal([])
  const moved = result.draft.at !== walk.draft.at
  walk.draft = result.draft
  if (moved) expect(progressOf(walk.form, walk.draft)).to.be.above(before)
}

function goBack(walk: Walk): void {
  const ids = [...pagesOf(walk.form, walk.draft).map(({ id }) => id), null]
  const previous = ids[ids.indexOf(walk.draft.at) - 1]
  walk.draft = back(walk.form, walk.draft)
  if (previous !== undefined) expect(walk.draft.at).to.equal(previous)
}

const isMissing = ({ said }: Walk, question: SurveyQuestion) =>
  'required' in question &&
  question.required === true &&
  answerIds(question).some((id) => isBlank(said.get(id)))

const isBlank = (value: SurveyValue | undefined) =>
  value === undefined || String(value).trim() === ''

/** Asked or not, from the words of the contract, by another way than the code's. */
function isAsked({ form, said }: Pick<Walk, 'form' | 'said'>, question: SurveyQuestion): boolean {
  if (!form.mayWrite && maxTextOf(question) !== undefined) return false
  return (question.when ?? []).every(({ question: id, is }) => {
    const earlier = questionsById(form.survey.questions).get(id)
    const value = said.get(id)
    if (!earlier || value === undefined || !isAsked({ form, said }, earlier)) return false
    const counted = earlier.type === 'ranking' && Array.isArray(value) ? value.slice(0, 1) : value
    return [counted].flat().some((given) => is.includes(given))
  })
}

function assertSound(walk: Walk): void {
  const { form, draft, said } = walk
  expect(valuesOf(draft), 'an answer was lost').to.deep.equal(said)
  const shown = pagesOf(form, draft).flatMap(({ questions }) => questions.map(({ id }) => id))
  const asked = form.survey.questions.filter((question) => isAsked(walk, question))
  expect(shown).to.deep.equal(asked.map(({ id }) => id))
  if (draft.at !== null) expect(pageOf(walk), 'one is on no page').not.to.equal(undefined)
  const progress = progressOf(form, draft)
  expect(progress).to.be.within(0, 1)
  expect(progress === 1).to.equal(draft.at === null)
  if (draft.at === null) assertAccepted(walk)
}

/** What leaves is all that was answered to what is asked, and the collector takes it. */
function assertAccepted(walk: Walk): void {
  const { form, draft, said } = walk
  const answers = toAnswers(form, draft)
  const asked = form.survey.questions.filter((question) => isAsked(walk, question))
  const given = asked.flatMap(answerIds).filter((id) => !isBlank(said.get(id)))
  expect(answers).to.deep.equal(given.map((question) => ({ question, value: said.get(question) })))
  if (answers.length === 0) return
  const nothing = { context: { app: 'x', object: 'x', view: 'home' as const }, receipt: undefined }
  const captured = { kind: 'survey' as const, survey: 'survey', answers, ...nothing }
  const sent = scrub({ ...captured, id: randomId(), department: undefined }, rulesOf('survey'))
  const parsed = eventSchema.parse(sent)
  const left = parsed.kind === 'survey' ? parsed.answers : []
  expect(left).to.have.length(answers.length)
  expect(answersFault(form.survey.questions, left)).to.equal(undefined)
}

/** Goes on to the end, and mends what is asked for on the way. */
function finish(walk: Walk): void {
  for (let turns = 0; walk.draft.at !== null; turns += 1) {
    expect(turns).to.be.below(30)
    const page = pageOf(walk)
    for (const { question: id } of page ? problemsOf(page, walk.draft) : []) {
      const question = questionsById(walk.form.survey.questions).get(id)
      if (question) answer(walk, id, valueBy(question, question.type === 'multiple' ? 1 : 0))
    }
    goForward(walk)
    assertSound(walk)
  }
}

describe('a survey, on any path through any branches', () => {
  it('is of those that a content file may hold', () => {
    fc.assert(
      fc.property(anySurvey, (survey) => {
        expect(content.safeParse({ v: 1, site: 'x', surveys: [survey] }).error).to.equal(undefined)
      }),
    )
  })

  it('loses no answer, asks nothing unreachable, skips nothing required, and is accepted', () => {
    fc.assert(
      fc.property(anySurvey, fc.nat(), acts, (survey, seed, path) => {
        const walk = begin(survey, seed)
        assertSound(walk)
        for (const act of path) {
          step(walk, act)
          assertSound(walk)
        }
        finish(walk)
        expect(progressOf(walk.form, walk.draft)).to.equal(1)
      }),
      { numRuns: 400 },
    )
  })

  it('is taken up again as far as it still fits, where the survey has changed meanwhile', () => {
    fc.assert(
      fc.property(anySurvey, anySurvey, acts, (old, changed, path) => {
        const walk = begin(old, 1)
        for (const act of path) step(walk, act)
        const form = { survey: changed, mayWrite: walk.form.mayWrite }
        const draft = resumed(form, stored(walk.draft))
        const byId = questionsById(changed.questions)
        for (const [id, value] of walk.said) {
          const question = byId.get(id)
          if (question && valueFault(question, value) === undefined)
            expect(valuesOf(draft).get(id)).to.deep.equal(value)
        }
        for (const { question: id, value } of draft.answers) {
          const question = byId.get(id)
          const given: unknown[] = [value].flat()
          const isText = question && maxTextOf(question) !== undefined
          const values: unknown[] = question && !isText ? [...possibleValues(question)] : given
          expect(question, 'an answer to no question').not.to.equal(undefined)
          expect(values).to.include.members(given)
        }
        const next = { form, draft, said: new Map(valuesOf(draft)) }
        assertSound(next)
        finish(next)
      }),
      { numRuns: 400 },
    )
  })
})
