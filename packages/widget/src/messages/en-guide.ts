import type { Position } from '../options.ts'
import type { PromptKind } from '../attention/attention.ts'

/** What shows itself in the page, what the reader lets show itself, and where the button stands. */
export const enGuide = {
  marks: 'Tips on this screen',
  mark: (titles: string) => `Tip: ${titles}`,
  step: (step: number, steps: number) => `Step ${step} of ${steps}`,
  back: 'Back',
  next: 'Next',
  lost: 'Its place cannot be found on this screen just now.',
  showWhere: 'Show me where',
  speakOf: 'Say something about this tip',
  aboutTip: 'About the tip',
  notAboutTip: 'Not about the tip',
  allTips: 'All tips here',
  unread: (count: number) => `${count} new`,
  prompts: { tip: 'A tip', news: 'News', survey: 'A survey' } satisfies Record<PromptKind, string>,
  showMe: 'Show me',
  later: 'Later',
  less: 'Less of this',
  undo: 'Take it back',
  chosen: 'You can change it under Tips.',
  tomorrow: 'Quiet until tomorrow',
  week: 'Quiet for a week',
  notHere: 'Nothing on this screen',
  notKind: {
    tip: 'No tips by themselves',
    news: 'No news by itself',
    survey: 'No surveys by themselves',
  } satisfies Record<PromptKind, string>,
  turnOff: 'Turn all off',
  turnOn: 'Turn on again',
  done: {
    quiet: (day: string) => `Nothing shows itself before ${day}.`,
    here: 'Nothing shows itself on this screen any more.',
    kind: 'That kind shows itself no more.',
    off: 'Nothing shows itself any more.',
  },
  section: {
    title: 'What may show itself',
    rules:
      'At most one thing a day, never while you type, on an unsaved form or over a dialog. What you choose here beats everything and stays in this browser.',
    off: 'All is off. Tips and news are still in this panel.',
    quiet: (day: string) => `Quiet until ${day}.`,
    endQuiet: 'End the quiet',
    kinds: 'These may show themselves',
    kind: { tip: 'Tips', news: 'News', survey: 'Surveys' } satisfies Record<PromptKind, string>,
    screens: 'Nothing on these screens',
    allow: (screen: string) => `Allow again: ${screen}`,
  },
  spot: {
    title: 'Where this button stands',
    note: 'Drag the button, or press Shift and an arrow key on it. The place is kept in this browser.',
    legend: 'Corner',
    corners: {
      'top-left': 'Top left',
      'top-right': 'Top right',
      'bottom-left': 'Bottom left',
      'bottom-right': 'Bottom right',
    } satisfies Record<Position, string>,
    away: 'Put away to the side',
  },
}

export type GuideMessages = typeof enGuide
