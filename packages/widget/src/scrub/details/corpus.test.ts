import { expect } from 'chai'
import { atOnce } from '../../in-steps.ts'
import { scrubText } from '../scrub-text.ts'
import type { Detail } from './detail.ts'
import { detailsIn } from './details-in.ts'
import { shownWords } from './shown-words.ts'

/** A text of the corpus. All people, companies and numbers in it are made up or documented for tests. */
interface Example {
  text: string
  /** In the order of the text. */
  find: { kind: string; text: string }[]
  page?: Page
  /** Nothing is tuned on it. */
  heldOut?: true
}

type Page = Partial<Record<'title' | 'labels' | 'values' | 'nav' | 'prose', string[]>>

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

const everyExample = async () => (await Promise.all(LANGUAGES.map(examplesOf))).flat()

/** What is not listed must be found every time. Plain names and addresses are what the help is blind to. */
const FLOORS: Readonly<Record<string, number>> = { name: 0.7, shown: 0.9, address: 0 }

describe('detailsIn, measured on the corpus', () => {
  for (const language of LANGUAGES)
    for (const heldOut of [false, true])
      it(`finds most and marks little else: ${language}${heldOut ? ', held out' : ''}`, async () => {
        const all = await examplesOf(language)
        const examples = all.filter((example) => !!example.heldOut === heldOut)
        const scores = scoresOf(examples)
        const clean = examples.filter(({ find }) => find.length === 0)
        const marked = clean.filter((example) => marksOf(example).length > 0)
        const total = sum([...scores.values()])
        print(`${language}${heldOut ? ', held out' : ''}`, scores)
        console.log(`marked of ${clean.length} texts with nothing to find: ${marked.length}`)
        expect(total.found / total.expected).to.be.at.least(0.7)
        expect(total.named / total.found).to.be.at.least(0.95)
        expect(marked.length / clean.length).to.be.at.most(0.15)
      })

  it('finds all that has a shape of its own, and most names after a form of address', async () => {
    const scores = scoresOf(await everyExample())
    print('all', scores)
    for (const [kind, { expected, found }] of scores)
      expect(found / (expected || 1), kind).to.be.at.least(FLOORS[kind] ?? Math.min(expected, 1))
  })

  it('marks little where the page shows everything that any page of the corpus shows', async () => {
    for (const language of LANGUAGES) {
      const examples = await examplesOf(language)
      const pages = examples.flatMap(({ page }) => page ?? [])
      const clean = examples.filter(({ find }) => find.length === 0)
      const shown = shownOn(pages)
      const marked = clean.filter(({ text }) => detailsIn(text, shown).length > 0)
      console.log(
        `${language}: ${shown.size} words shown, ${marked.length} of ${clean.length} marked`,
      )
      expect(marked.length / clean.length).to.be.at.most(0.2)
    }
  })

  for (const language of LANGUAGES)
    it(`is written down as it is meant: ${language}`, async () => {
      const examples = await examplesOf(language)
      expect(examples.length).to.be.at.least(60)
      const clean = examples.filter(({ find }) => find.length === 0)
      expect(clean.length / examples.length).to.be.at.least(0.5)
      for (const example of examples) expect(spansOf(example)).to.have.length(example.find.length)
    })

  it('finds more than Send replaces by itself', async () => {
    const all = await everyExample()
    const toFind = all.flatMap(({ text, find }) => find.map((span) => [text, span.text] as const))
    const byItself = toFind.filter(([text, span]) => !scrubText(text).includes(span)).length
    const helped = sum([...scoresOf(all).values()]).found
    console.log(`of ${toFind.length} details: by itself ${byItself}, with the help ${helped}`)
    expect(helped / byItself).to.be.greaterThan(2)
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

const marksOf = ({ text, page }: Example) => detailsIn(text, shownOn(page ? [page] : []))

function shownOn(pages: readonly Page[]): ReadonlySet<string> {
  const roots = pages.map(pageOf)
  document.body.append(...roots)
  const shown = atOnce(shownWords(document))
  for (const root of roots) root.remove()
  return shown
}

function scoresOf(examples: readonly Example[]): Map<string, Score> {
  const scores = new Map<string, Score>()
  const count = (kind: string, change: Partial<Score>) =>
    scores.set(kind, sum([scores.get(kind) ?? NOTHING, { ...NOTHING, ...change }]))
  for (const example of examples) {
    const details = marksOf(example)
    const spans = spansOf(example)
    for (const span of spans) {
      const over = details.filter((detail) => overlap(detail, span))
      const found = covers(over, span) ? 1 : 0
      const named = found && over.some(({ kind }) => kind === span.kind) ? 1 : 0
      count(span.kind, { expected: 1, found, named })
    }
    for (const detail of details)
      if (!spans.some((span) => overlap(detail, span))) count(detail.kind, { false: 1 })
  }
  return scores
}

interface Span {
  start: number
  end: number
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** Every letter and digit of what is to be found is in a detail. */
const covers = (details: readonly Detail[], { text, start }: Span & { text: string }) =>
  [...text.matchAll(/[\p{L}\p{N}]/gu)].every(({ index }) =>
    details.some((detail) => detail.start <= start + index && start + index < detail.end),
  )

const NOTHING: Score = { expected: 0, found: 0, named: 0, false: 0 }

const sum = (scores: readonly Score[]): Score =>
  scores.reduce(
    (total, score) => ({
      expected: total.expected + score.expected,
      found: total.found + score.found,
      named: total.named + score.named,
      false: total.false + score.false,
    }),
    NOTHING,
  )

function print(title: string, scores: ReadonlyMap<string, Score>): void {
  const line = (name: string, cells: readonly (number | string)[]) =>
    name.padEnd(16) + cells.map((cell) => String(cell).padStart(10)).join('')
  const rows = [...scores].sort().map(([kind, score]) => line(kind, Object.values(score)))
  const total = line('all', Object.values(sum([...scores.values()])))
  console.log([line(title, Object.keys(NOTHING)), ...rows, total].join('\n'))
}

/** A record page as CRMs make them: pairs of names and values, some of them in fields. */
function pageOf(page: Page): HTMLElement {
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
