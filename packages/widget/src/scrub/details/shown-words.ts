import type { InSteps } from '../../in-steps.ts'
import { namesIn } from './names-in.ts'
import { ORDINARY_WORDS } from './ordinary-words.ts'
import { pageNodes, textOf } from './page-texts.ts'
import { tokensOf } from './tokens-of.ts'

/** Elements and texts that are visited. Record pages of big CRMs have 5,000 to 10,000. */
const MAX_NODES = 20_000
/** Characters that are read. */
const MAX_CHARACTERS = 100_000
/** Words of a text that is still a value; what is longer is prose, with nouns in it that tell nothing. */
const MAX_VALUE_WORDS = 8

/**
 * The words with a capital and the numbers by which the record on this page can be told: those in
 * its texts and fields, but not in labels, buttons and navigation, and not ordinary ones. For
 * `detailsIn`, in NFKC. Read once and kept nowhere. A help, not anonymisation: it takes a word of
 * the page for a name, and misses a name that is also in the navigation. A large page takes a
 * quarter of a second on a slow machine.
 */
export function* shownWords(root: Document): InSteps<ReadonlySet<string>> {
  const shown = new Set<string>()
  const typed = new Set<string>()
  const ordinary = new Set<string>()
  const reading = { characters: MAX_CHARACTERS, labels: new Map() }
  for (const node of pageNodes(root, MAX_NODES)) {
    yield
    const found = textOf(node, reading)
    if (reading.characters <= 0) break
    if (!found) continue
    const normal = found.text.normalize('NFKC')
    if (found.place === 'label') addAll(ordinary, wordsOf(normal))
    else addAll(found.place === 'value' ? typed : shown, yield* tellingWords(normal))
    // What the page writes small somewhere is not a name.
    addAll(ordinary, lowerCaseWords(normal))
  }
  const telling = [...typed, ...[...shown].filter((word) => !ordinary.has(word))]
  return new Set(telling.filter((word) => !ORDINARY_WORDS.has(word)))
}

const addAll = (set: Set<string>, words: readonly string[]) =>
  words.forEach((word) => set.add(word))

const wordsOf = (text: string) => Array.from(tokensOf(text), ({ value }) => value)

function* tellingWords(text: string): InSteps<string[]> {
  if (text.trim().split(/\s+/).length <= MAX_VALUE_WORDS) return wordsOf(text)
  const names = (yield* namesIn(text)).flatMap(({ start, end }) => wordsOf(text.slice(start, end)))
  return [...names, ...wordsOf(text).filter((word) => /^\d/.test(word))]
}

/** With a capital, as the words they rule out have. */
const lowerCaseWords = (text: string) =>
  (text.match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]{2,}/gu) ?? []).map(
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
  )
