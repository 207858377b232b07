import { deAsk } from './de-ask.ts'
import { deGoals } from './de-goals.ts'
import { deGuide } from './de-guide.ts'
import { deHints } from './de-hints.ts'
import { deIdeas } from './de-ideas.ts'
import { deKeyboard } from './de-keyboard.ts'
import { deNews } from './de-news.ts'
import { deProgress } from './de-progress.ts'
import { deReplies } from './de-replies.ts'
import { deSafely } from './de-safely.ts'
import { deSearch } from './de-search.ts'
import { deSurvey } from './de-survey.ts'
import type { MoreMessages } from './en-more.ts'
import type { Messages } from './en.ts'
import { countIn } from './count-in.ts'
import { numberIn } from './number-in.ts'

const count = countIn<'one'>('de')
const number = numberIn('de')

export const de: Messages & MoreMessages = {
  language: 'de',
  title: 'Feedback & Hilfe',
  close: 'Schliessen',
  sections: 'Bereiche',
  tabs: { feedback: 'Feedback', tips: 'Tipps', ask: 'Fragen', news: 'Neues' },
  rating: 'Wie sehr hilft dir diese Seite?',
  ratings: ['Gar nicht', 'Wenig', 'Mittel', 'Ziemlich', 'Sehr'],
  reason: 'Was steht im Weg?',
  optional: 'freiwillig',
  reasons: {
    'no-benefit': 'Ich sehe keinen Nutzen',
    'too-complex': 'Zu kompliziert oder heikel',
    'does-not-fit': 'Passt nicht zu meiner Arbeit',
    broken: 'Etwas ist kaputt',
  },
  text: 'In deinen Worten',
  textHint: 'Bitte keine Namen von Personen und Kunden.',
  preview: 'Nur das verlässt den Browser',
  previewEmpty: 'Noch nichts. Wähle oder schreibe oben etwas.',
  exact: 'Die genauen Daten',
  screen: 'Seite',
  element: 'Element',
  tip: 'Tipp',
  department: 'Abteilung',
  random: 'Zufallszahl',
  randomWhy: 'damit es einmal gezählt wird',
  receipt: 'Quittung',
  receiptWhy: 'nur dieser Browser kann es zurückziehen',
  neverSent: 'Kein Name, kein Gerät, kein Datensatz, keine Zeit.',
  send: 'Anonym senden',
  sendLater: (span) =>
    span
      ? `Wird irgendwann innerhalb von ${span} gesendet, oder beim Verlassen der Seite.`
      : 'Wird sofort gesendet.',
  saySomething: 'Wähle eine Zahl oder einen Grund, oder schreibe etwas.',
  notStored:
    'Das konnte nicht gesichert werden und wurde nicht gesendet. Bitte versuche es später noch einmal.',
  thanks: 'Danke. Du wurdest gehört.',
  thanksNext: 'Es zählt zusammen mit dem, was andere sagen, in Gruppen ab fünf Personen.',
  thanksReason: {
    'no-benefit': 'Das könnte dir etwas bringen:',
    'too-complex': 'Das könnte es einfacher machen:',
    'does-not-fit': 'Du weisst, wie die Arbeit läuft. Gestalte mit:',
    broken:
      'Danke für den Hinweis. Das Team schaut zuerst an, was mehrere melden. Seine Antwort erscheint auf dieser Seite und unter Neues.',
  },
  another: 'Noch etwas sagen',
  tipsHere: 'Was dir diese Seite bringt',
  noTips: 'Für diese Seite gibt es noch keinen Tipp.',
  loading: 'Wird geladen …',
  noContent:
    'Tipps, Neues und Ansprechpersonen konnten nicht geladen werden. Öffne dieses Fenster noch einmal, um es wieder zu versuchen. Was du sendest, bleibt trotzdem erhalten.',
  moreTips: (tips) => `Weitere Tipps (${number(tips)})`,
  how: 'So geht es',
  vouched: (author, until) => `${author} steht dafür ein, bis ${until}`,
  verdicts: { 'true-for-me': 'Stimmt für mich', 'not-for-me': 'Nicht für mich' },
  verdictLeaves: 'Ein Klick sendet den Tipp, deine Antwort und eine Zufallszahl, sonst nichts.',
  verdictSent: 'Danke.',
  askTitle: 'Jemand, der es weiss',
  channels: {
    teams: 'Teams-Chat',
    slack: 'Slack',
    mail: 'E-Mail',
    phone: 'Anrufen',
    booking: 'Termin buchen',
  },
  draft: (screen) => `Ich habe eine Frage zu dieser Seite: ${screen}`,
  opensDraft: (channels) => `${channels}: öffnet einen Entwurf.`,
  opensBare: (channels) => `${channels}: öffnet sich, ohne dass etwas ausgefüllt ist.`,
  askPrivate: 'Nichts davon läuft über Candor.',
  notDelivered: (answers) =>
    count(answers, {
      one: 'Eine deiner Antworten wurde nicht angenommen.',
      other: '# deiner Antworten wurden nicht angenommen.',
    }),
  whyNot: 'Ansehen, warum',
  newsTitle: 'Was es Neues gibt',
  noNews: 'Zurzeit nichts Neues.',
  newsKinds: {
    status: 'Wo wir stehen',
    feature: 'Neue Funktion',
    practice: 'Bewährt',
    process: 'Ablauf',
    problem: 'Bekanntes Problem',
  },
  privacyTitle: 'Was diesen Browser verlässt',
  privacyText:
    'Nur was du sendest. Nie Klicks, Seitenaufrufe, Namen, Geräte, Datensätze oder Zeiten. Ergebnisse gibt es nur für Gruppen ab fünf Personen, Texte ab zehn.',
  privacyLimits:
    'Was Candor nicht verhindern kann: Dein Arbeitgeber betreibt Gerät und Netz, und ein Schreibstil kann jemanden verraten.',
  manifest: 'Alle Angaben, die den Browser verlassen können, mit Zweck und Dauer',
  ledger: 'Was aus diesem Browser gesendet wurde, und was wartet',
  ledgerKeeps: (most) =>
    count(most, {
      one: 'Die Liste behält den letzten Eintrag.',
      other: 'Die Liste behält die letzten # Einträge.',
    }),
  ledgerEmpty: 'Aus diesem Browser wurde nichts gesendet.',
  outboxFull: 'Es wartet so viel auf den Sammler, dass vorerst nichts mehr angenommen wird.',
  storeSilent:
    'Der Speicher dieses Browsers antwortet noch nicht. Was du sendest, wartet hier auf ihn. Solange diese Seite offen bleibt, geht nichts verloren.',
  notDurable:
    'Dieser Browser speichert nichts: Was wartet, geht beim Schliessen der Seite verloren.',
  states: { waiting: 'Wartet', sent: 'Gesendet', refused: 'Abgelehnt', withdrawn: 'Zurückgezogen' },
  refusals: {
    'unknown-kind': 'Der Sammler kennt diese Art von Antwort nicht.',
    'unknown-key': 'Es enthielt etwas, das nicht gesendet werden darf.',
    'missing-key': 'Es fehlte etwas darin.',
    'wrong-type': 'Etwas darin hatte die falsche Form.',
    'out-of-range': 'Ein Wert darin steht nicht zur Wahl.',
    'too-long': 'Es war zu lang.',
    empty: 'Es sagte nichts.',
    'not-in-content': 'Worauf es antwortet, gibt es nicht mehr.',
    'not-open': 'Die Umfrage ist nicht offen.',
    'department-too-small': 'Deine Abteilung ist zu klein, um anonym zu bleiben.',
    'not-accepted': 'Der Sammler konnte es nicht lesen.',
    'given-up':
      '30 Tage lang hat niemand geantwortet, ob es angekommen ist. Candor sendet es nicht mehr, damit es nie doppelt zählt.',
  },
  kinds: {
    feedback: 'Feedback',
    survey: 'Umfrage',
    idea: 'Idee',
    vote: 'Stimme',
    tip: 'Antwort auf einen Tipp',
    ask: 'Frage gezählt',
  },
  withdraw: 'Zurückziehen',
  withdrawals: {
    gone: 'Zurückgezogen.',
    unsure:
      'Es wird nicht mehr gesendet. Falls es ohne Antwort schon angekommen war, kann es Teil einer veröffentlichten Gruppe sein.',
    'kept-back':
      'Es wird nicht mehr gesendet. Der Sammler ist nicht erreichbar: Hat er es schon, erfährt er es, wenn du dieses Fenster wieder öffnest.',
    published:
      'Zu spät: Es ist Teil einer veröffentlichten Gruppe oder wurde unveröffentlicht gelöscht.',
    unreachable: 'Der Sammler ist nicht erreichbar. Bitte versuche es später noch einmal.',
  },
  openOffer: 'Ansehen (neuer Tab)',
  orTalk: 'Oder besprich es persönlich:',
  statuses: { open: 'Offen', planned: 'Geplant', done: 'Umgesetzt', declined: 'Abgelehnt' },
  ask: deAsk,
  news: deNews,
  search: deSearch,
  replies: deReplies,
  ideas: deIdeas,
  survey: deSurvey,
  views: {
    record: 'Datensatz',
    edit: 'Bearbeiten',
    create: 'Neu',
    list: 'Liste',
    board: 'Board',
    related: 'Verknüpfte Liste',
    dashboard: 'Dashboard',
    settings: 'Einstellungen',
    home: 'Start',
    other: 'andere',
  },
  otherScreen: 'eine Seite, die Candor nicht kennt',
  keyboard: deKeyboard,
  safely: deSafely,
  hints: deHints,
  progress: deProgress,
  goals: deGoals,
  guide: deGuide,
}
