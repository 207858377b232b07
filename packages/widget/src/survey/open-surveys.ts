import type { Survey } from '@candor/protocol'

/** Surveys that take answers on a day (`YYYY-MM-DD`, UTC, as the collector counts), as listed. */
export const openSurveys = (surveys: readonly Survey[], today: string): Survey[] =>
  surveys.filter(({ from, until }) => from <= today && today <= until)
