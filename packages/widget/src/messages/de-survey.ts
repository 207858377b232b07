import type { MoreMessages } from './en-more.ts'
import { countIn } from './count-in.ts'

const count = countIn<'one'>('de')

export const deSurvey: MoreMessages['survey'] = {
  extent: (questions, branches, until) =>
    `${branches ? 'Höchstens ' : ''}${count(questions, { one: '# Frage', other: '# Fragen' })}, bis ${until}. Anonym.`,
  answer: 'Antworten',
  resume: 'Weitermachen',
  later: 'Später',
  decline: 'Nein, danke',
  postponed: 'Dann bis morgen. Unter Neues kannst du jederzeit antworten.',
  declined: 'Du wirst nicht mehr gefragt.',
  undo: 'Rückgängig machen',
  list: 'Umfragen',
  broken: 'Die Umfrage liess sich nicht öffnen. Bitte versuche es später noch einmal.',
  closed: 'Für dich abgeschlossen. Dieser Browser behält nicht, ob du geantwortet hast.',
  withoutTexts:
    'Deine Abteilung ist zu klein, als dass du in einem Text anonym bliebst. Darum fragen wir nach keinem. Auch die Abteilung wird nicht gesendet.',
  progress: 'Fortschritt',
  required: 'Pflichtfeld',
  superiors: (people) =>
    `Wird erst gezeigt, wenn ${people} Personen geantwortet haben, und nie nach Abteilung.`,
  several: 'Wähle beliebig viele.',
  yes: 'Ja',
  no: 'Nein',
  ends: {
    rating: ['Gar nicht', 'Völlig'],
    nps: ['Unwahrscheinlich', 'Sehr wahrscheinlich'],
    effort: ['Kein Aufwand', 'Grosser Aufwand'],
  },
  notRanked: 'Noch ohne Reihenfolge: Verschiebe etwas, oder nimm sie, wie sie ist.',
  ranked: 'In deiner Reihenfolge, das Wichtigste zuerst.',
  rankSo: 'Diese Reihenfolge nehmen',
  unrank: 'Nicht beantworten',
  up: (choice) => `Nach oben: ${choice}`,
  down: (choice) => `Nach unten: ${choice}`,
  place: (choice, place, places) => `${choice}: Platz ${place} von ${places}`,
  problem: {
    missing: 'Hier braucht es eine Antwort.',
    'too-long': 'Das ist zu lang.',
    incomplete: 'Noch ist nicht alles in einer Reihenfolge.',
  },
  problems: (problems) =>
    count(problems, {
      one: 'Schau eine Antwort noch einmal an.',
      other: 'Schau # Antworten noch einmal an.',
    }),
  back: 'Zurück',
  next: 'Weiter',
  nothing: 'Du hast nichts beantwortet, also gibt es nichts zu senden.',
  stays: 'Es bleibt in diesem Browser, bis du am Schluss auf Senden drückst.',
  stop: 'Später fertig machen',
  forgets:
    'Sind deine Antworten angekommen, vergisst sie dieser Browser, spätestens wenn du dieses Fenster wieder öffnest.',
  leave: 'Zurück zu Neues',
}
