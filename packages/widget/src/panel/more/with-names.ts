import type { FeedbackEvent, Text } from '@candor/protocol'
import { inLanguage } from '../../content/pick.ts'
import { unbroken } from '../../preview/unbroken.ts'
import type { PanelState } from '../panel-state.ts'

type Speaker = Pick<PanelState, 'language'> & { now: Pick<PanelState['now'], 'content'> }

/** As a reader is shown it: `Sales (sales)` in the place of each id of the content file. */
export function withNames(event: FeedbackEvent, speaker: Speaker): FeedbackEvent {
  const { tips, anchors } = speaker.now.content
  const shown = { ...event }
  const { tip, anchor, department, text } = event
  if (text) shown.text = unbroken(text)
  if (tip) shown.tip = named(tip, titleOf(tip, tips), speaker)
  if (anchor) shown.anchor = named(anchor, titleOf(anchor, anchors), speaker)
  if (department) shown.department = departmentName(department, speaker)
  return shown
}

/** `Sales (sales)` */
export const departmentName = (id: string, speaker: Speaker): string =>
  named(id, speaker.now.content.departments?.find((one) => one.id === id)?.name, speaker)

const titleOf = (id: string, listed: readonly { id: string; title: Text }[] = []) =>
  listed.find((one) => one.id === id)?.title

const named = (id: string, name: Text | undefined, { language }: Speaker) =>
  name ? `${inLanguage(name, language)} (${id})` : id
