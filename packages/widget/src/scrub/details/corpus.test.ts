import { expect } from 'chai'
import { scrubText } from '../scrub-text.ts'
import type { Detail } from './detail.ts'
import { detailsIn } from './details-in.ts'
import { shownWords } from './shown-words.ts'

/** A text of the corpus. All people, companies and numbers in it are made up or documented for tests. */
interface Example {
  text: string
  /** In the order of the text. */
  find: { kind: string; text: string }[]
  page?: Partial<Record<'title' | 'labels' | 'values' | 'nav' | 'prose', string[]>>
  /** Nothing is tuned on it. */
  heldOut?: true
}

interface Score {
  expected: number
  found: number
  /** Found, and by its right kind. */
  named: number
  /** Marked where there is nothing. */
  false: number
}

const LANGUAGES = ['de', 'fr', 'it', 'en'] as const
type Language = (typeof LANGUAGES)[number]

const examplesOf = async (language: Language): Promise<Example[]> =>
  (await fetch(`/packages/widget/src/scrub/corpus/${language}.json`)).json() as Promise<Example[]>

describe('detailsIn, measured on the corpus', () => {
  for (const language of LANGUAGES)
    for (const heldOut of [false, true])
      it(`finds most and marks little else: ${language}${heldOut ? ', held out' : ''}`, async () => {
        const all = await examplesOf(language)
        const examples = all.filter((example) => !!example.heldOut === heldOut)
        const scores = new Map<string, Score>()
        const missed = examples.flatMap((example) => judge(example, scores))
        const total = sum([...scores.values()])
        const clean = examples.filter(({ find }) => find.length === 0)
        const disturbed = clean.filter((example) => marksOf(example).length > 0)
        print(`${language}${heldOut ? ' held out' : ''}, ${examples.length} texts`, scores, total)
        console.log(`${disturbed.length} of ${clean.length} texts with nothing to find are marked`)
        if (!heldOut) console.log(missed.join('\n'))
        expect(total.found / total.expected).to.be.at.least(0.8)
        expect(total.named / total.found).to.be.at.least(0.9)
        expect(disturbed.length / clean.length).to.be.at.most(0.1)
      })

  for (const language of LANGUAGES)
    it(`is written down as it is meant: ${language}`, async () => {
      const examples = await examplesOf(language)
      expect(examples.length).to.be.at.least(60)
      const clean = examples.filter(({ find }) => find.length === 0)
      expect(clean.length / examples.length).to.be.at.least(0.5)
      for (const example of examples) expect(spansOf(example)).to.have.length(example.find.length)
    })

  it('beats what Send replaces by itself', async () => {
    const all = (await Promise.all(LANGUAGES.map(examplesOf))).flat()
    const toFind = all.flatMap(({ text, find }) => find.map((span) => [text, span.text] as const))
    const byItself = toFind.filter(([text, span]) => !scrubText(text).includes(span)).length
    const helped = sum(
      all.map((example) => {
        const scores = new Map<string, Score>()
        judge(example, scores)
        return sum([...scores.values()])
      }),
    ).found
    console.log(`of ${toFind.length} details: by itself ${byItself}, with the help ${helped}`)
    expect(helped).to.be.greaterThan(byItself)
  })
})

function spansOf({ text, find }: Example) {
  let from = 0
  return find.map((span) => {
    const start = text.indexOf(span.text, from)
    if (start < 0) throw new Error(`${span.text} is not in: ${text}`)
    from = start + span.text.length
    return { ...span, start, end: from }
  })
}

function marksOf(example: Example): Detail[] {
  const page = example.page ? pageOf(example.page) : undefined
  if (page) document.body.append(page)
  const details = detailsIn(example.text, shownWords(document))
  page?.remove()
  return details
}

/** What is found must cover every letter and digit that is marked in the corpus. */
function judge(example: Example, scores: Map<string, Score>): string[] {
  const details = marksOf(example)
  const of = (kind: string) => {
    const score = scores.get(kind) ?? { expected: 0, found: 0, named: 0, false: 0 }
    scores.set(kind, score)
    return score
  }
  const notes: string[] = []
  const spans = spansOf(example)
  for (const { kind, start, end, text } of spans) {
    const over = details.filter((detail) => detail.start < end && start < detail.end)
    const score = of(kind)
    const isFound = [...text].every(
      (char, at) =>
        !/[\p{L}\p{N}]/u.test(char) ||
        over.some((detail) => detail.start <= start + at && start + at < detail.end),
    )
    score.expected++
    if (isFound) score.found++
    if (isFound && over.some((detail) => detail.kind === kind)) score.named++
    else notes.push(`- ${kind} "${text}" in: ${example.text} (${over.map((d) => d.kind).join()})`)
  }
  for (const { kind, start, end } of details)
    if (!spans.some((span) => start < span.end && span.start < end)) {
      of(kind).false++
      notes.push(`+ ${kind} "${example.text.slice(start, end)}" in: ${example.text}`)
    }
  return notes
}

const sum = (scores: Score[]): Score =>
  scores.reduce(
    (total, score) => ({
      expected: total.expected + score.expected,
      found: total.found + score.found,
      named: total.named + score.named,
      false: total.false + score.false,
    }),
    { expected: 0, found: 0, named: 0, false: 0 },
  )

function print(title: string, scores: Map<string, Score>, total: Score): void {
  const line = (name: string, { expected, found, named, false: wrong }: Score) =>
    `${name.padEnd(16)}${[expected, found, named, wrong].map((n) => String(n).padStart(9)).join('')}`
  console.log(
    [
      `${title.padEnd(16)}`,
      `${''.padEnd(16)} expected    found    named    false`,
      ...[...scores].sort().map(([kind, score]) => line(kind, score)),
      line('all', total),
    ].join('\n'),
  )
}

/** A record page as CRMs make them: pairs of names and values, some of them in fields. */
function pageOf(page: NonNullable<Example['page']>): HTMLElement {
  const root = document.createElement('main')
  const add = (tag: string, text: string) => {
    const element = document.createElement(tag)
    element.textContent = text
    root.append(element)
    return element
  }
  for (const text of page.nav ?? []) add('nav', text)
  for (const text of page.title ?? []) add('h1', text)
  page.labels?.forEach((label, at) => {
    add(at % 2 ? 'label' : 'dt', label)
    const value = page.values?.[at] ?? ''
    if (at % 2 === 0) add('dd', value)
    else (add('input', '') as HTMLInputElement).value = value
  })
  for (const text of page.prose ?? []) add('p', text)
  return root
}
