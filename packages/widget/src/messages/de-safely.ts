import type { SafelyMessages } from './en-safely.ts'
import { countIn } from './count-in.ts'

const count = countIn<'one'>('de')

export const deSafely: SafelyMessages = {
  details: {
    found: (places) =>
      count(places, {
        one: 'Eine Stelle könnte auf jemanden zeigen.',
        other: '# Stellen könnten auf jemanden zeigen.',
      }),
    nothing: 'Nichts gefunden, das auf jemanden zeigt.',
    note: 'Eine Hilfe, keine Anonymisierung: Sie übersieht manches, und dein Schreibstil bleibt.',
    broken: 'Die Hilfe mit Namen liess sich nicht laden. Du kannst trotzdem senden.',
    leavesAs: (replacement) => `wird gesendet als ${replacement}`,
    becomes: (replacement) => `könnte ${replacement} werden`,
    replace: 'Ersetzen',
    keep: 'Stehen lassen',
    kinds: {
      link: 'Link',
      'e-mail': 'E-Mail-Adresse',
      IBAN: 'IBAN',
      id: 'Nummer eines Datensatzes',
      date: 'Datum',
      phone: 'Telefonnummer',
      number: 'Nummer',
      AHV: 'AHV-Nummer',
      card: 'Kartennummer',
      'codice-fiscale': 'Codice fiscale',
      name: 'Name',
      NIR: 'NIR-Nummer',
      'pension-number': 'Rentenversicherungsnummer',
      shown: 'Steht auf dieser Seite',
      SSN: 'Sozialversicherungsnummer',
      'tax-id': 'Steuernummer',
    },
  },
  about: {
    label: 'Es geht um',
    whole: 'Diese ganze Seite',
    point: 'Auf etwas zeigen',
    which: 'Worum geht es?',
    looking: 'Candor sucht, was es hier benennen kann …',
    none: 'Hier ist nichts zu sehen, das Candor benennen kann.',
    inPage: 'In der Seite anklicken',
    how: 'Klicke an, worum es geht, oder geh mit Tab hin und drücke Eingabe. In der Seite wird dadurch nichts gedrückt. Esc bricht ab.',
    cancel: 'Abbrechen',
  },
  erase: {
    open: 'Alles aus diesem Browser löschen',
    list: 'Das löscht die Liste oben, Entwürfe, deinen Fortschritt, was du ausgeblendet hast, und den Platz des Knopfs.',
    waiting: (answers) =>
      count(answers, {
        one: 'Eine Antwort wartet noch. Sie wird nicht gesendet.',
        other: '# Antworten warten noch. Sie werden nicht gesendet.',
      }),
    receipts:
      'Was gesendet ist, bleibt gesendet. Die Quittungen gehen verloren: Du kannst es nicht mehr zurückziehen.',
    yes: 'Löschen',
    no: 'Behalten',
    done: 'Aus diesem Browser ist alles gelöscht.',
    failed: 'Es liess sich nicht löschen. Bitte versuche es noch einmal.',
  },
}
