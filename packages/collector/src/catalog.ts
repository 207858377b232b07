import type { Content, Department, Survey, SurveyQuestion } from '@candor/protocol'
import { aboutSuperiors, questionsById } from '@candor/protocol'

/** A survey, and its questions by what their answers are named: rows of a matrix one by one. */
export interface CatalogSurvey extends Pick<Survey, 'from' | 'until' | 'questions'> {
  byId: ReadonlyMap<string, SurveyQuestion>
  /** Ids of the questions that are about superiors. */
  superiors: ReadonlySet<string>
}

/** What the content file names, for looking up. */
export interface Catalog {
  departments: ReadonlyMap<string, Department>
  tips: ReadonlySet<string>
  topics: ReadonlySet<string>
  ideas: ReadonlySet<string>
  /** Elements that feedback may name. */
  anchors: ReadonlySet<string>
  surveys: ReadonlyMap<string, CatalogSurvey>
}

export function catalogOf(content: Content): Catalog {
  return {
    departments: byId(content.departments),
    tips: new Set(byId(content.tips).keys()),
    topics: new Set(byId(content.topics).keys()),
    ideas: new Set(byId(content.ideas).keys()),
    anchors: new Set(byId(content.anchors).keys()),
    surveys: new Map(
      content.surveys?.map(({ id, from, until, questions }) => [
        id,
        {
          from,
          until,
          questions,
          byId: questionsById(questions),
          superiors: aboutSuperiors(questions),
        },
      ]),
    ),
  }
}

const byId = <T extends { id: string }>(things: readonly T[] = []): Map<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]))
