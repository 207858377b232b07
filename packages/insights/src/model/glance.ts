import type { Content, Window } from '@candor/protocol'
import { findingsOf, questionsOf } from './blocks.ts'
import { changeOf } from './change.ts'
import { coverWords, demandOf, isCovered } from './demand.ts'
import { totalOfGroups } from './group.ts'
import { english, type Label } from './label.ts'
import { meanInterval, shareInterval } from './interval.ts'
import { loopHealth } from './loop-health.ts'
import { mainReason } from './main-reason.ts'
import { meanOf } from './mean.ts'
import {
  answersLabel,
  countLabel,
  meanLabel,
  meanRangeLabel,
  shareLabel,
  shareRangeLabel,
} from './number-label.ts'
import { readQuestion } from './question.ts'
import { ideaLabel } from './question-label.ts'
import { tipVerdicts } from './tip-verdicts.ts'

/** What one part of the page says in short. `to`: id of its heading. */
export interface Glance {
  to: string
  head: string
  figure: string
  /** To be read one after the other; parts may be in other languages. */
  words: Label[]
}

interface GlanceProps {
  /** `YYYY-MM-DD` */
  today: string
  windows: readonly Window[]
  content: Content | null
}

/** One line for each part that has something to say. */
export function glanceOf(props: GlanceProps): Glance[] {
  const lines = [ratings, reasons, tips, topics, votes, loop]
  return lines.flatMap((line) => line(props) ?? [])
}

const CHANGE = {
  better: 'rising since the earlier half',
  worse: 'falling since the earlier half',
  unclear: 'no clear change',
}

function ratings({ windows }: GlanceProps): Glance | null {
  const found = findingsOf(windows, 'feedback.rating')
  if (!found) return null
  const change = changeOf(windows)
  const { counts } = totalOfGroups(found.groups)
  const range = meanRangeLabel(meanInterval(counts, [1, 5]))
  return {
    to: 'hurts',
    head: 'Where it hurts',
    figure: meanLabel(meanOf(counts)),
    words: [
      english(
        `is the mean of ${countLabel(found.n)} ratings (${range})${change ? `, ${CHANGE[change.way]}` : ''}`,
      ),
    ],
  }
}

function reasons({ windows }: GlanceProps): Glance | null {
  const found = findingsOf(windows, 'feedback.reason')
  const main = found && mainReason(totalOfGroups(found.groups))
  if (!main) return null
  const { count, n } = main
  const words = `“${main.words}” is named most, of ${rangeOf(count, n)}`
  return { to: 'why', head: 'Why', figure: shareLabel(count, n), words: [english(words)] }
}

function tips(props: GlanceProps): Glance | null {
  const verdicts = tipVerdicts(props)
  const [best, last] = [verdicts[0], verdicts.at(-1)]
  if (!best || !last) return null
  const isOne = best === last
  const { label, yes, n } = isOne || yesShare(last) >= 0.5 ? best : last
  return {
    to: 'tips',
    head: 'What helps',
    figure: shareLabel(yes, n),
    words: [english('“'), label, english(`” ${truthWords(yes, n)}: ${rangeOf(yes, n)}`)],
  }
}

/** `11 answers (21% – 72%)` */
const rangeOf = (count: number, n: number) =>
  `${answersLabel(n)} (${shareRangeLabel(shareInterval(count, n))})`

/** Nothing is said as a fact that chance alone could make of the answers. */
function truthWords(yes: number, n: number): string {
  const [from, to] = shareInterval(yes, n) ?? [0, 1]
  const isClear = from > 0.5 || to < 0.5
  return `${isClear ? 'is' : 'may be'} true for ${yes / n >= 0.5 ? 'most' : 'less than half'} of its readers`
}

const yesShare = ({ yes, n }: { yes: number; n: number }) => yes / n

function topics({ windows, content, today }: GlanceProps): Glance | null {
  const found = findingsOf(windows, 'ask.topic')
  const demands = found ? demandOf(found, content, today).filter(({ count }) => count > 0) : []
  // Where demand meets nobody there is something to do.
  const top = demands.find(({ cover }) => !isCovered(cover)) ?? demands[0]
  if (!found || !top) return null
  const cover = top.cover.by === 'unknown' ? '' : `. ${coverWords(top.cover)}`
  return {
    to: 'topics',
    head: 'What people ask',
    figure: countLabel(top.count),
    words: [english(`of ${countLabel(found.n)} ask about “`), top.label, english(`”${cover}`)],
  }
}

function votes({ windows, content }: GlanceProps): Glance | null {
  const [top] = questionsOf(windows)
    .flatMap((name) => {
      const question = readQuestion(name)
      const found = findingsOf(windows, name)
      return found && question.of === 'vote' ? [{ id: question.id, n: found.n }] : []
    })
    .toSorted((a, b) => b.n - a.n)
  if (!top) return null
  const label = ideaLabel(top.id, content)
  const words = [english('votes for “'), label, english('”')]
  return { to: 'votes', head: 'Ideas', figure: countLabel(top.n), words }
}

function loop({ content }: GlanceProps): Glance | null {
  if (!content) return null
  const { open, done } = loopHealth(content)
  const words = `${open === 1 ? 'idea waits' : 'ideas wait'} for an answer; ${countLabel(done)} done`
  return { to: 'loop', head: 'You said, we did', figure: countLabel(open), words: [english(words)] }
}
