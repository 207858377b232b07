import type { ProgressMessages } from './en-progress.ts'
import { countIn } from './count-in.ts'

const count = countIn<'one'>('de')

export const deProgress: ProgressMessages = {
  title: 'Erste Schritte',
  titleAlone: 'Dein Fortschritt',
  keep: 'Meinen Fortschritt in diesem Browser behalten. Nur du siehst ihn.',
  keeps: (hasSteps, hasHints) => {
    if (!hasHints) return 'Er behält, was du abhakst, und sendet nichts.'
    return hasSteps
      ? 'Er behält, was du abhakst, und bei wie vielen Hinweisen du deine Daten verbessert hast. Er sendet nichts.'
      : 'Er behält, bei wie vielen Hinweisen du deine Daten verbessert hast, und sendet nichts.'
  },
  of: (done, all) => `${done} von ${all}`,
  tip: (title) => `Tipp: ${title}`,
  resolved: (hints) =>
    count(hints, {
      one: 'Bei einem Hinweis hast du deine Daten verbessert.',
      other: 'Bei # Hinweisen hast du deine Daten verbessert.',
    }),
  ask: 'Dann vergisst dieser Browser deinen Fortschritt. Das lässt sich nicht rückgängig machen.',
  erase: 'Meinen Fortschritt löschen',
  stay: 'Weiter behalten',
  erased: 'Dein Fortschritt ist gelöscht und wird nicht mehr behalten.',
  notKept: 'Das konnte nicht behalten werden. Bitte versuche es später noch einmal.',
  notDurable: 'Dieser Browser speichert nichts: Dein Fortschritt endet mit dieser Seite.',
}
