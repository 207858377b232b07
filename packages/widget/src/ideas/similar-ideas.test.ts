import type { Idea } from '@candor/protocol'
import { expect } from 'chai'
import fc from 'fast-check'
import { similarIdeas } from './similar-ideas.ts'

const IDEAS: Idea[] = [
  {
    id: 'fewer-fields',
    title: {
      en: 'Fewer required fields on a new opportunity',
      de: 'Weniger Pflichtfelder bei einer neuen Chance',
    },
  },
  {
    id: 'offline',
    title: { en: 'Read records without a connection', de: 'Datensätze ohne Verbindung lesen' },
    text: { en: 'On the train there is no network.', de: 'Im Zug gibt es kein Netz.' },
  },
  {
    id: 'dark-mode',
    title: { en: 'A dark theme for the CRM', de: 'Ein dunkles Design für das CRM' },
  },
  {
    id: 'duplicates',
    title: { en: 'Warn before a duplicate contact', de: 'Vor doppelten Kontakten warnen' },
    text: {
      en: 'When I create a contact that exists already, tell me.',
      de: 'Wenn ich einen Kontakt anlege, den es schon gibt, sag es mir.',
    },
  },
  {
    id: 'mail',
    title: {
      en: 'File e-mails from Outlook by themselves',
      de: 'E-Mails aus Outlook selbst ablegen',
    },
  },
  {
    id: 'dictate',
    title: { en: 'Dictate notes after a visit', de: 'Notizen nach dem Besuch diktieren' },
  },
  {
    id: 'export',
    title: { en: 'Export my list to Excel', de: 'Meine Liste nach Excel exportieren' },
  },
  { id: 'calendar', title: { en: 'Show my appointments on the home page' } },
  { id: 'search', title: { de: 'Suche, die Tippfehler verzeiht' } },
]

const found = (text: string) => similarIdeas(IDEAS, text).map(({ id }) => id)

/** What a colleague may write who means the same; the words were weighed on these. */
const SAME: Record<string, string[]> = {
  'fewer-fields': [
    'Too many required fields',
    'Please make fewer fields required when I create an opportunity, I never know the close date.',
    'Pflichtfelder reduzieren',
    'Ich möchte weniger Felder ausfüllen müssen',
    'die pflichfelder bei neuen chancen nerven',
  ],
  offline: [
    'records should be readable without connection',
    'Datensätze auch ohne Netz lesen können',
    'Im Zug ohne Verbindung arbeiten',
  ],
  'dark-mode': ['dark mode', 'Dark theme please', 'dunkles Design', 'ein dunkleres Thema'],
  duplicates: [
    'Warning for duplicates',
    'I keep creating duplicate contacts',
    'Dublettenwarnung bei Kontakten',
    'doppelte Kontakte',
  ],
  mail: ['outlook mails', 'Mails aus dem Outlook automatisch ablegen'],
  dictate: ['dictating my notes', 'Notizen diktieren statt tippen'],
  export: ['excel export', 'Listen als Excel exportieren'],
  calendar: ['appointments on the home page'],
  search: ['Die Suche findet nichts bei Tippfehlern'],
}

/** The same, written after the words were weighed; some say it in quite other words. */
const SAME_AFTER: Record<string, string[]> = {
  'fewer-fields': [
    'The form for a new opportunity has too many fields',
    'Opportunity: only ask what is needed',
    'Es gibt zu viele Pflichtfelder bei der Chance',
  ],
  offline: [
    'offline mode',
    'I have no connection on the train, let me read my records anyway',
    'Verbindung weg = nichts geht. Datensätze sollten trotzdem da sein',
  ],
  'dark-mode': ['night mode for the eyes', 'Dunkler Hintergrund'],
  duplicates: [
    'There are so many duplicates in contacts',
    'Beim Erfassen vor Dubletten warnen',
    'Der gleiche Kontakt ist dreimal da',
  ],
  mail: ['Why do I have to copy e-mails by hand from Outlook?', 'E-Mail Ablage'],
  dictate: ['voice notes', 'Ich würde Besuchsnotizen gern diktieren'],
  export: ['Export to CSV or Excel', 'Excel-Export', 'download my list'],
  calendar: ['show my calendar on home'],
  search: ['search should forgive typos', 'Suche verbessern', 'Tippfehler in der Suche'],
}

/** What nobody has proposed yet. */
const OTHER = [
  'Faster pages in the afternoon',
  'A photo of each customer',
  'Please let me print the offer as a PDF',
  'Schriftgrösse einstellen',
  'Das Telefon soll direkt aus dem CRM wählen',
  'Ich hätte gerne mehr Schulung',
  'A map with all my customers so that I can plan my tour for the week',
  'Weniger Sitzungen',
  'Die Umsätze pro Quartal als Diagramm',
]

const OTHER_AFTER = [
  'The home page is slow',
  'New logo',
  'Show the phone number in the list',
  'Kontakte als vCard',
  'Neue Felder für Lieferanten',
  'Mail an alle Kontakte senden',
  'Eine Karte der Besuche',
  'My manager should see less',
  'Reports by region',
  'Read access for partners',
  'Bessere Hilfe auf der Startseite',
  'Let me sort the columns',
  'Notifications when a deal is changed',
  'Mehrere Sprachen',
  'Chat with colleagues',
  'I would like the coffee machine to be repaired',
  'Datenschutz erklären',
  'Ein Knopf für Rückgängig',
]

const missedOf = (same: Record<string, string[]>) =>
  Object.entries(same).flatMap(([id, texts]) => texts.filter((text) => found(text)[0] !== id))

describe('similar ideas', () => {
  it('are found by other words for the same, and none where nobody has proposed it', () => {
    expect(missedOf(SAME)).to.deep.equal([])
    expect(OTHER.filter((text) => found(text).length > 0)).to.deep.equal([])
  })

  it('are found for most of what they were not weighed on, and rarely shown in vain', () => {
    const missed = missedOf(SAME_AFTER)
    const inVain = OTHER_AFTER.filter((text) => found(text).length > 0)
    const all = Object.values(SAME_AFTER).flat().length
    console.log(
      `similar ideas: ${all - missed.length} of ${all} found, ` +
        `${inVain.length} of ${OTHER_AFTER.length} shown in vain`,
    )
    expect(missed.length).to.be.at.most(all / 3)
    expect(inVain.length).to.be.at.most(OTHER_AFTER.length / 3)
  })

  it('meet across the languages of an idea', () => {
    const idea: Idea = { id: 'both', title: { en: 'Dark theme', de: 'Dunkles Design' } }
    for (const text of ['dark theme', 'dunkles design'])
      expect(similarIdeas([idea], text)).to.deep.equal([idea])
  })

  it('are not found by the words that any wish is made of, in each language', () => {
    const wishes: Record<string, [string, string]> = {
      fr: [
        'Je voudrais que la couleur des boutons soit plus claire',
        'Je voudrais que la liste des clients soit plus rapide',
      ],
      it: [
        'Vorrei che il colore dei pulsanti sia più chiaro',
        'Vorrei che la lista dei clienti sia più veloce',
      ],
      es: [
        'Quisiera que el color de los botones sea más claro',
        'Quisiera que la lista de los clientes sea más rápida',
      ],
    }
    for (const [language, [proposed, other]] of Object.entries(wishes))
      expect(similarIdeas([{ id: 'one', title: { [language]: proposed } }], other)).to.deep.equal(
        [],
      )
  })

  it('are at most three of those given, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const similar = similarIdeas(IDEAS, text)
        expect(similar.length).to.be.at.most(3)
        expect(IDEAS).to.include.members(similar)
      }),
    )
  })

  it('begin with the idea itself, however it is written', () => {
    const shout = (text: string) => text.toUpperCase()
    const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '')
    for (const { id, title } of IDEAS)
      for (const text of Object.values(title))
        for (const write of [shout, plain, String]) expect(found(write(text))[0]).to.equal(id)
  })

  it('are none for words that any wish is made of', () => {
    for (const text of [
      '',
      '  ',
      '!?',
      'I would like that we can have',
      'Ich möchte bitte, dass wir',
    ])
      expect(found(text)).to.deep.equal([])
  })
})
