import type { Content } from '@candor/protocol'
import { starterAnswers, starterIdeas, starterOffers } from './starter-answers.ts'
import { starterSurveys } from './starter-surveys.ts'

/**
 * What is served until an operator writes a content file of their own: shows every part of one,
 * in two languages, with promises that hold in any CRM.
 */
export const starter: Content = {
  v: 1,
  site: 'acme',
  notice: {
    en: 'This is the starter content. Give the collector a content file of your own.',
    de: 'Das ist der Beispielinhalt. Geben Sie dem Collector eine eigene Inhaltsdatei.',
  },
  departments: [
    { id: 'sales', name: { en: 'Sales', de: 'Vertrieb' }, headcount: 40 },
    { id: 'service', name: { en: 'Service', de: 'Service' }, headcount: 25 },
    { id: 'marketing', name: { en: 'Marketing', de: 'Marketing' }, headcount: 12 },
  ],
  powerUsers: [
    {
      name: 'Sales power user',
      departments: ['sales'],
      channels: [
        { kind: 'teams', to: 'crm-sales@example.com' },
        { kind: 'mail', to: 'crm-sales@example.com' },
      ],
    },
    {
      name: 'CRM team',
      channels: [
        { kind: 'mail', to: 'crm@example.com' },
        { kind: 'booking', to: 'https://example.com/crm-office-hours' },
      ],
    },
  ],
  topics: [
    {
      id: 'data-entry',
      title: { en: 'What to enter, and where', de: 'Was wo erfasst wird' },
      where: [{ view: 'edit' }, { view: 'create' }],
    },
    {
      id: 'lists-and-reports',
      title: { en: 'Finding things: lists and reports', de: 'Finden: Listen und Berichte' },
    },
  ],
  tips: [
    {
      id: 'next-step',
      where: [
        { app: 'salesforce', object: 'Opportunity' },
        { app: 'dynamics', object: 'opportunity' },
      ],
      title: { en: 'Write down the next step', de: 'Den nächsten Schritt notieren' },
      benefit: {
        en: 'After your holiday you see at a glance where each deal stands, and whoever covers for you need not call you.',
        de: 'Nach dem Urlaub sehen Sie auf einen Blick, wo jedes Geschäft steht, und Ihre Vertretung muss Sie nicht anrufen.',
      },
      how: {
        en: 'One line is enough: who does what by when.',
        de: 'Eine Zeile genügt: wer macht was bis wann.',
      },
      author: 'Sales power user',
      until: '2027-12-31',
      answers: ['no-benefit'],
    },
    {
      id: 'own-view',
      where: [{ view: 'list' }, { view: 'board' }],
      title: { en: 'Save a list of your own', de: 'Eine eigene Liste speichern' },
      benefit: {
        en: 'Your day starts with the records that wait for you, instead of a search.',
        de: 'Ihr Tag beginnt mit dem, was auf Sie wartet, statt mit einer Suche.',
      },
      how: {
        en: 'Filter once, then save the view under your name.',
        de: 'Einmal filtern, dann die Ansicht unter Ihrem Namen speichern.',
      },
      author: 'CRM team',
      until: '2027-12-31',
      answers: ['too-complex'],
    },
    {
      id: 'call-notes',
      where: [{ object: 'Contact' }, { object: 'contact' }, { object: 'Account' }],
      title: { en: 'Two lines after each call', de: 'Zwei Zeilen nach jedem Anruf' },
      benefit: {
        en: 'Next time you need not ask your customer the same things again.',
        de: 'Beim nächsten Mal müssen Sie Ihre Kundin nicht noch einmal dasselbe fragen.',
      },
      author: 'Service power user',
      until: '2027-12-31',
    },
    {
      id: 'required-fields',
      where: [{ view: 'create' }, { view: 'edit' }],
      title: { en: 'Only the marked fields are required', de: 'Nur markierte Felder sind Pflicht' },
      benefit: {
        en: 'You may leave the rest empty: a new record takes a minute.',
        de: 'Den Rest dürfen Sie leer lassen: ein neuer Datensatz dauert eine Minute.',
      },
      author: 'CRM team',
      until: '2027-12-31',
      answers: ['too-complex', 'does-not-fit'],
    },
  ],
  surveys: starterSurveys,
  ideas: starterIdeas,
  answers: starterAnswers,
  offers: starterOffers,
}
