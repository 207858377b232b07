import type { Page } from 'playwright-core'
import { MARKS } from './plant.ts'

interface Handle {
  send(event: object): Promise<void>
  preview(event: object): Promise<unknown>
  ledger(): Promise<{ event: { id: string; text?: string } }[]>
  withdraw(id: string): Promise<string>
  decline(survey: string): Promise<() => Promise<void>>
  postpone(survey: string): Promise<void>
}

/** Each kind, with something beside it that may not leave. */
const EVENTS = [
  { kind: 'feedback', text: `write to ${MARKS.mail}`, user: MARKS.name, url: MARKS.recordId },
  { kind: 'survey', survey: 'pulse', answers: [{ question: 'ease', value: 4, who: MARKS.name }] },
  { kind: 'idea', text: 'Fewer fields', author: MARKS.name },
  { kind: 'vote', idea: 'offline', voter: MARKS.account },
  { kind: 'tip', tip: 'close-date', verdict: 'true-for-me', reader: MARKS.account },
  { kind: 'ask', topic: 'forecast', by: MARKS.name },
]

/** Says everything without the panel, and takes some of it back. */
export const useTheHandle = (page: Page) =>
  page.evaluate(async (events) => {
    const candor = Reflect.get(window, 'candor') as Handle
    for (const event of events) {
      await candor.preview(event)
      await candor.send(event)
    }
    const written = (await candor.ledger()).find(({ event }) => event.text?.startsWith('write to'))
    await candor.withdraw(written?.event.id ?? '')
    await candor.postpone('other')
    const undo = await candor.decline('other')
    await undo()
    await candor.decline('other')
  }, EVENTS)
