import { after, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { startRecordedCollector } from '../recorded-collector.ts'
import type { Undo } from '../undo-after.ts'
import { undoAfter } from '../undo-after.ts'
import { askInOwnCrm, askPeople, askWhereAway, askWithoutDepartment } from './ask-people.ts'
import type { GuidedHost } from './guided-host.ts'
import { haveEnough, keepQuiet } from './keep-quiet.ts'
import { leaveUntouched } from './leave-untouched.ts'
import { mendData } from './mend-data.ts'
import type { Attributes, Guided } from './open-guided.ts'
import { openGuided } from './open-guided.ts'
import { readNews, readQuarter } from './read-news.ts'
import { OWN_APP, triedContent } from './tried-content.ts'
import { readTip, walkTips } from './walk-tips.ts'

type Journey = [sentence: string, go: (guided: Guided) => Promise<void>, tag?: Attributes]

/** Everything that helps an employee, on a real CRM in a real browser, with a collector behind it. */
export function guideThrough(host: GuidedHost, browser: Browser): void {
  const content = triedContent(host)
  const journeys: Journey[] = [
    ['tips are opened at their elements, gone through and answered', walkTips],
    ['a tip for a whole screen is read and answered in the panel', readTip],
    ['news of each kind, the review, goals and thanks are read, and all is found', readNews],
    ['a quarter is looked back upon', readQuarter],
    ['power users take turns, and a question is counted', askPeople],
    [
      'somebody without a department finds whom to ask',
      askWithoutDepartment,
      { 'data-department': null },
    ],
    [
      'a department that is not known does no harm',
      askWithoutDepartment,
      { 'data-department': 'moon' },
    ],
    ['whoever is away is not asked', askWhereAway, { 'data-department': host.ask.left.department }],
    ['screens are named by an adapter of the content file', askInOwnCrm, { 'data-app': OWN_APP }],
    ['data is put right by hints, and progress is kept only for whoever wants it', mendData],
    ['the page stays as it is, and nothing is sent', leaveUntouched],
    ['one thing a day shows itself, and never at a bad moment', keepQuiet],
    ['whoever has enough of it has peace', haveEnough],
  ]
  describe(`guided through ${host.name}`, () => {
    const undos: Undo[] = []
    const collector = startRecordedCollector((undo) => undos.push(undo), content)
    after(async () => {
      for (const undo of undos.reverse()) await undo()
    })
    for (const language of ['en', 'de'] as const)
      for (const [sentence, go, tag] of journeys)
        test(`${language}: ${sentence}`, async (t) => {
          const parts = { ...(await collector), browser, host, content, language }
          await go(await openGuided(undoAfter(t), parts, tag))
        })
  })
}
