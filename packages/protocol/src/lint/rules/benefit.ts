import type { Content } from '../../content.ts'
import type { Fault } from '../../repeated-ids.ts'
import { sameText } from '../same-text.ts'

/** Who gains, where it is not the reader. A small list: it is to make authors think, not to judge. */
const FIRM: Record<string, RegExp> = {
  en: /\b(?:management|managers?|reporting|(?:the|our) (?:company|business|firm|board)|leadership|headquarters|controlling|compliance|kpis?|data quality)\b/i,
  de: /(?<!\p{L})(?:management|geschäftsleitung|geschäftsführung|führungskräfte|unternehmens?|firma|konzern|zentrale|vorgesetzten?|controlling|reporting|berichtswesen|datenqualität|kennzahlen|kpis?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:la direction|l['’]entreprise|la société|le siège|les managers?|management|reporting|qualité des données|conformité|kpis?)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:la direzione|l['’]azienda|la società|la sede|i dirigenti|management|reporting|reportistica|qualità dei dati|kpi)(?!\p{L})/iu,
}

const READER: Record<string, RegExp> = {
  en: /\b(?:you|your|yours|yourself)\b/i,
  de: /(?<!\p{L})(?:du|dich|dir|dein\p{L}*|ihr\p{L}*|euch|euer\p{L}*|eure\p{L}*|sie|ihnen)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tu|te|toi|ton|ta|tes|vous|votre|vos)(?!\p{L})|(?<!\p{L})t['’]/iu,
  it: /(?<!\p{L})(?:tu|ti|te|tuo|tua|tuoi|tue|lei|suo|sua|voi|vostr\p{L}+)(?!\p{L})/iu,
}

/** Tips whose benefit is somebody else's, or none. */
export const benefit = ({ tips = [] }: Content): Fault[] =>
  tips.flatMap(({ title, benefit, how = {} }, index) => [
    ...Object.entries(benefit).flatMap(([language, words]) =>
      forTheFirm(words, language).map((fault) => ({
        ...fault,
        path: ['tips', index, 'benefit', language],
      })),
    ),
    ...Object.entries({ title, how })
      .filter(([, other]) => sameText(benefit, other))
      .map(([field]) => ({
        path: ['tips', index, 'benefit'],
        message: `says the same as "${field}"`,
        advice: 'Say what the reader gains: time, calm, a question less.',
      })),
  ])

/** Whoever is named first is the one who gains. */
function forTheFirm(words: string, language: string): Pick<Fault, 'message' | 'advice'>[] {
  const firm = FIRM[language]?.exec(words)
  const reader = READER[language]?.exec(words)
  if (!firm || (reader && reader.index < firm.index)) return []
  const message = `reads as a benefit to others than the reader ("${firm[0]}")`
  return [{ message, advice: 'Begin with what the reader gains: "You need not …".' }]
}
