import type { AskMessages } from './en-ask.ts'
import { numberIn } from './number-in.ts'

const number = numberIn('de')

export const deAsk: AskMessages = {
  about: 'Worum geht es?',
  anything: 'Irgendetwas',
  here: 'Auf dieser Seite',
  topics: 'Themen',
  chooseFirst:
    'Wähle ein Thema: Wer es kennt, steht dann zuoberst, und ein Klick zeigt dem Team, dass dort Hilfe fehlt.',
  knows: (topics) => `kennt ${topics}`,
  speaks: (languages) => `spricht ${languages}`,
  until: (when) => `Jetzt da, bis ${when} (deine Zeit)`,
  from: (when, isTime) => `Ab ${when}${isTime ? ' (deine Zeit)' : ''}`,
  back: (when, isTime) => `Abwesend, zurück ab ${when}${isTime ? ' (deine Zeit)' : ''}`,
  notThere: 'Zurzeit nicht da',
  others: 'Auch sie können helfen',
  more: (count) => `Weitere Personen (${number(count)})`,
  nobody:
    'Noch ist niemand genannt, den du fragen kannst. Sag dem Team, was du suchst: Es liest zuerst, was mehrere sagen.',
  feedback: 'Feedback geben',
  hadQuestion: 'Hier hatte ich eine Frage',
  counted: 'Gezählt',
  countedThanks: 'Danke. Das zeigt, wo Hilfe fehlt. Ein Thema zählt einmal pro Woche.',
  leaves: (withDepartment) =>
    `Ein Klick sendet das Thema${withDepartment ? ', deine Abteilung' : ''} und eine Zufallszahl, sonst nichts.`,
}
