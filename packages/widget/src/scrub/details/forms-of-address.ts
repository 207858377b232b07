/** Words before a name. */
export interface FormOfAddress {
  /** Ends where the name begins. */
  expression: RegExp
  /** What follows is a name if it has a capital; elsewhere it may be an ordinary word. */
  isSure: boolean
  /** `Herren Müller und Meier` */
  isPlural?: boolean
  /** Before the name of the writer, who has no more to say. */
  isSignOff?: boolean
}

const SURE = [
  String.raw`Herrn?|Frau|Hrn?\.?|Doktor|Professor(?:in)?`,
  String.raw`Monsieur|Madame|Mademoiselle|M\.|Mme\.?|Mlle\.?|Maître`,
  String.raw`[Ss]ignor[ae]?|[Ss]ignorina|[Ss]ig\.(?:r[ae]|na)?|[Dd]ott\.(?:ssa)?|[Dd]ottor(?:e|essa)?`,
  String.raw`[Ii]ng\.|[Aa]vv\.|[Gg]eom\.|[Rr]ag\.|Mrs?\.?|Ms\.?|Mx\.?|Miss|[Dd]r\.?|Pr\.?|[Pp]rof\.?(?:ssa)?`,
]

const PLURAL = [
  String.raw`Herren|Messieurs|Mesdames|MM\.|Mmes\.?|[Ss]ignori|Sigg\.|Messrs\.?|Drs\.`,
]

const ROLES = [
  String.raw`Fr\.|Kolleg(?:e|in)|(?:[Dd]e[mn]|[Vv]om|[Bb]eim|[Zz]um|[Mm]einem|[Uu]nserem) Kollegen`,
  String.raw`(?:[Mm]ein|[Uu]nser|[Ii]hr|[Ss]ein|[Dd]e|[Dd]i)(?:e[mnr]?|[mnr])? (?:Chef(?:in)?|Vorgesetzte[nr]?|(?:Team|Abteilungs|Projekt|Verkaufs|Vertriebs|Bereichs)leiter(?:in)?)`,
  String.raw`(?:[Mm](?:on|a)|[Ss](?:on|a)|[Nn]otre|[Vv]otre|[Ll](?:e|a|eur)) (?:collègue|cheff?e?|responsable|manager|directeur|directrice|supérieure?)`,
  String.raw`(?:[Ii]l|[Ll]a|[Mm]i[ao]|[Nn]ostr[ao]|[Ss]u[ao]|[Dd]el(?:la)?|[Dd]al(?:la)?|[Aa]l(?:la)?) (?:collega|capo|responsabile|direttore|direttrice)`,
  String.raw`(?:[Mm]y|[Oo]ur|[Yy]our|[Hh]is|[Hh]er|[Tt]heir) (?:colleague|co-?worker|boss|manager|supervisor|team ?lead(?:er)?)`,
]

const GREETINGS = [
  'Hallo|Hi|Hey|Hello|Dear|Liebe[rs]?|Guten Tag|Grüezi|Salut|Bonjour|Chère?|Ciao|Car[ao]|Buongiorno',
]

const SIGN_OFFS = [
  'Gr(?:uss|uß|üsse|üße)|LG|VG|MfG|Danke|Cordialement|Amicalement|Bien à vous|Merci',
  '[Ss]aluti|Grazie|[Rr]egards|[Cc]heers|Best|Sincerely|[Tt]hanks',
]

/** `Herr Prof. Dr. …` */
const TITLES = String.raw`(?:(?:Dr|Prof|Ing|Dott|Doktor|Professor|Dipl|Mag|med|iur|phil)\.?(?:-Ing\.?)?(?: |(?<=\.)))*`
const SPACE = String.raw`(?: {1,2}|(?<=\.))`

const word = (forms: readonly string[]) => String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})`
const toExpression = (source: string) => new RegExp(source, 'gmu')

export const FORMS_OF_ADDRESS: readonly FormOfAddress[] = [
  { expression: toExpression(word(SURE) + SPACE + TITLES), isSure: true },
  { expression: toExpression(word(PLURAL) + SPACE + TITLES), isSure: true, isPlural: true },
  { expression: toExpression(word(ROLES) + SPACE + TITLES), isSure: false },
  { expression: toExpression(String.raw`^ {0,9}(?:${GREETINGS.join('|')}) `), isSure: false },
  {
    expression: toExpression(String.raw`${word(SIGN_OFFS)}[,!.]?\s{1,4}`),
    isSure: false,
    isSignOff: true,
  },
]

/** `herr müller`, as it is typed in a hurry, where the form is hardly used without a name. */
export const LOWER_CASE_NAME =
  /(?<![\p{L}\p{N}])(?:[Hh]errn?|[Hh]r\.|[Mm]rs?\.?|[Mm]me|[Ss]ig\.(?:ra)?|[Dd]ott\.(?:ssa)?) (?!(?:und|oder|der|die|das|sagt|hat|ist|will|and|the|says|dit|est|che|del|della)(?!\p{L}))(\p{Ll}[\p{L}\p{M}]{2,})/gu
