import type { Finding } from './detail.ts'
import type { InSteps } from '../../in-steps.ts'

interface Hint {
  kind: 'date' | 'e-mail' | 'id' | 'link' | 'number' | 'phone'
  /** The last group, or else the whole, is what points at somebody; it ends where the match ends. */
  expression: RegExp
}

/** As they are written: `may` and `march` are verbs. */
const MONTH = [
  'January|February|March|April|May|June|July|August|September|October|November|December',
  'Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
].join('|')

/** Words in front of the short number of one record. */
const RECORD = [
  '(?:Kunden?|Auftrags?|Rechnungs?|Bestell|Angebots?|Vorgangs?|Ticket|Vertrags?)-?(?:nummer|[Nn]r\\.?)',
  'Kunden?|Auftrag|Bestellung|Rechnung|Vorgang|Vertrag|Offerte|Nr\\.|Nummer',
  'customer|client|account|order|invoice|case|ticket|quote|contract|no\\.|number',
  'commande|facture|dossier|contrat|devis|numéro|n°|n[or]\\.',
  'cliente|ordine|fattura|pratica|offerta|contratto|numero|n\\.',
].join('|')

const HINTS: readonly Hint[] = [
  {
    kind: 'e-mail',
    expression: /[\w.+-]{1,64} ?[([](?:at|ät|chez|chiocciola)[)\]] ?[\w.-]{1,64}\w/gi,
  },
  // A host alone may be the name of a product; with a path it is a page.
  {
    kind: 'link',
    expression: /\b(?:[a-z\d][a-z\d-]{0,62}\.){1,4}[a-z]{2,10}\/[^\s<>"')\]]*[\w/]/gi,
  },
  { kind: 'phone', expression: /\(\d{2,5}\)[ -]?\d{2,4}(?:[ -]\d{2,4}){1,3}(?!\d)/g },
  {
    kind: 'phone',
    expression:
      /(?<![\p{L}\p{N}])(?:Durchwahl|DW|Nebenstelle|ext\.|extension|poste|interno|int\.|Tel\.?|Telefon|phone|téléphone|telefono|Handy|Natel|Mobile)[ :]{1,3}(\d[\d ]{1,12}\d)(?!\d)/giu,
  },
  {
    kind: 'date',
    expression: new RegExp(
      String.raw`(?<!\p{N})(?:0?[1-9]|[12]\d|3[01])(?:\.|er|st|nd|rd|th|°)? (?:of )?(?:${MONTH})(?!\p{L})(?: \d{4}(?!\d))?`,
      'gu',
    ),
  },
  {
    kind: 'date',
    expression: new RegExp(
      String.raw`(?<!\p{L})(?:${MONTH}) (?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\p{L}\p{N}]| of )(?:,? \d{4}(?!\d))?`,
      'gu',
    ),
  },
  {
    kind: 'date',
    expression:
      /(?<!\p{L})(?:am|vom|bis|seit|ab|le|du|au|il|dal|al|on|since) ((?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])(?:\.(?!\d)|(?![\p{L}\d.,/]*\d)(?!\p{L})))/gu,
  },
  {
    kind: 'number',
    // Not the years, not round numbers, not the 360 and 365 of product names.
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${RECORD})[ :#]{1,3}(?:(?:n[°or.]{1,2}|no\.|Nr\.|#) ?)?((?!(?:19|20)\d\d(?!\d)|[1-9]0+(?!\d)|36[05](?!\d))\d{3,4})(?![\d%]| [%€$])`,
      'giu',
    ),
  },
  { kind: 'number', expression: /(?<![\p{L}\p{N}&])#(\d{2,4})(?!\d)/gu },
  {
    kind: 'id',
    expression:
      /(?<![\p{L}\p{N}-])(?!(?:ISO|DIN|EN|IEC|RFC|SHA|UTF|GPT|COVID)-)\p{Lu}{1,5}-(?!(?:19|20)\d\d(?!\d))\d{3,8}(?:-\w{1,6})?(?!\w)/gu,
  },
  {
    kind: 'id',
    // Groups as CRMs and their add-ons number records: 006-4F2A9C, A1B2-33C4.
    expression:
      /(?<![\p{L}\p{N}-])(?!\w+-(?:19|20)\d\d(?![\w-]))(?=[A-Z\d]*\d)(?=[\d-]*[A-Z])(?=(?:[A-Z-]*\d){4})[A-Z\d]{2,8}(?:-[A-Z\d]{3,12}){1,4}(?![\p{L}\p{N}-])/gu,
  },
  { kind: 'id', expression: /\b(?=[a-f]*\d[a-f]*\d)(?=\d*[a-f])[\da-f]{8,}\b/g },
]

/** What by its shape or by the words before it belongs to a person or a record, with nothing to prove it. */
export function* hintsIn(text: string): InSteps<Finding[]> {
  const found: Finding[] = []
  for (const { kind, expression } of HINTS) {
    for (const { 0: whole, 1: part = whole, index } of text.matchAll(expression)) {
      const end = index + whole.length
      found.push({ start: end - part.length, end, kind, replacement: `[${kind}]` })
    }
    yield
  }
  return found
}
