import type { Survey } from '@candor/protocol'

/** Surveys that take answers on a day of the employee's own calendar (`YYYY-MM-DD`), as listed. */
export const openSurveys = (surveys: readonly Survey[], today: string): Survey[] =>
  surveys.filter(({ from, until }) => from <= today && today <= until)
