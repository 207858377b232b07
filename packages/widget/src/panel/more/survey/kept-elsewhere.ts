import type { Outbox } from '../../../outbox/outbox.ts'
import { closedSurveys } from '../../../survey/closed-surveys.ts'
import type { SurveyDraft } from '../../../survey/draft.ts'
import type { Shelf } from '../../../survey/shelf.ts'

interface Places {
  outbox: Pick<Outbox, 'entries'>
  shelf: Pick<Shelf, 'all'>
}

/** What the browser keeps of a survey by now, whichever tab has written it. */
export async function keptElsewhere(
  survey: string,
  { outbox, shelf }: Places,
): Promise<'closed' | SurveyDraft | undefined> {
  if (closedSurveys(await outbox.entries()).includes(survey)) return 'closed'
  return (await shelf.all()).get(survey)?.draft
}
