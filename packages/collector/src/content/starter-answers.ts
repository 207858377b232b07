import type { Answer, Idea, Offer } from '@candor/protocol'

/** One idea of each kind: open, planned, and declined with the reason. */
export const starterIdeas: Idea[] = [
  {
    id: 'dark-mode',
    title: { en: 'A dark theme for the CRM', de: 'Ein dunkles Design für das CRM' },
    from: '2026-10-05',
  },
  {
    id: 'shorter-form',
    title: {
      en: 'A shorter form for new contacts',
      de: 'Ein kürzeres Formular für neue Kontakte',
    },
    from: '2026-09-14',
    reply: {
      status: 'planned',
      on: '2026-10-01',
      text: {
        en: 'We remove what nobody has filled in for a year.',
        de: 'Was ein Jahr lang niemand ausgefüllt hat, fällt weg.',
      },
    },
  },
  {
    id: 'own-notes',
    title: { en: 'Notes that only I can see', de: 'Notizen, die nur ich sehe' },
    from: '2026-09-14',
    reply: {
      status: 'declined',
      on: '2026-09-21',
      text: {
        en: 'Whoever covers for you needs them too.',
        de: 'Wer Sie vertritt, braucht sie auch.',
      },
    },
  },
]

/** You said, we did. */
export const starterAnswers: Answer[] = [
  {
    id: 'required-fields',
    where: [{ view: 'create' }, { view: 'edit' }],
    said: {
      en: 'I have to fill in fields that I know nothing about yet.',
      de: 'Ich muss Felder ausfüllen, über die ich noch nichts weiss.',
    },
    from: '2026-10-12',
    reply: {
      status: 'done',
      on: '2026-10-26',
      text: {
        en: 'Only name and next step are required now.',
        de: 'Pflicht sind nur noch Name und nächster Schritt.',
      },
    },
  },
]

/** What answers a reason beside tips. */
export const starterOffers: Offer[] = [
  {
    id: 'office-hour',
    reasons: ['too-complex', 'does-not-fit'],
    title: { en: 'Half an hour with the CRM team', de: 'Eine halbe Stunde mit dem CRM-Team' },
    text: {
      en: 'On your own records and at your pace.',
      de: 'An Ihren eigenen Datensätzen und in Ihrem Tempo.',
    },
    link: 'https://example.com/crm-office-hours',
  },
]
