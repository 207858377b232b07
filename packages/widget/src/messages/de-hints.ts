import type { HintsMessages } from './en-hints.ts'

export const deHints: HintsMessages = {
  title: 'Deine Daten hier',
  private:
    'In dieser Seite gelesen und nur dir gezeigt. Nichts davon wird gesendet oder aufbewahrt.',
  right: 'Das ist jetzt in Ordnung.',
}
