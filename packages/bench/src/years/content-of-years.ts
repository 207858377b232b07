import type { Content, Survey } from '@candor/protocol'

const text = (en: string) => ({ en })

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** Surveys, one after another, each open for a quarter of the two years' quarters. */
const surveys = many(8, (index): Survey => {
  const year = 2026 + Math.floor(index / 4)
  const month = 3 * (index % 4)
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10)
  return {
    id: `quarter-${index}`,
    title: text(`Quarter ${index}`),
    from: day(Date.UTC(year, month, 1)),
    until: day(Date.UTC(year, month + 3, 0)),
    questions: [
      { id: 'ease', type: 'rating', title: text('How easy is it?') },
      { id: 'recommend', type: 'nps', title: text('Would you recommend it?') },
      { id: 'trained', type: 'yes-no', title: text('Were you trained?') },
      { id: 'wish', type: 'short-text', title: text('One wish?') },
    ],
  } as Survey
})

/** What a large company asks: more than two hundred questions. */
export const CONTENT_OF_YEARS: Content = {
  v: 1,
  site: 'years',
  departments: many(12, (index) => ({
    id: `department-${index}`,
    name: text(`Department ${index}`),
    headcount: 5000,
  })),
  topics: many(15, (index) => ({ id: `topic-${index}`, title: text(`Topic ${index}`) })),
  ideas: many(80, (index) => ({ id: `idea-${index}`, title: text(`Idea ${index}`) })),
  tips: many(100, (index) => ({
    id: `tip-${index}`,
    title: text(`Tip ${index}`),
    benefit: text('Saves you ten minutes a day.'),
    author: 'The CRM team',
    until: '2030-01-01',
  })),
  surveys,
}
