import { ORDINARY_WORDS } from './ordinary-words.ts'

/** `der` and `la` only behind another: `Herr der Lage` is nobody. */
const PARTICLES = String.raw`(?:(?:von|van|vom|zu|de|del|della|dei|di|du|des|da|dos|ter|ten|al|el) (?:(?:der|den|dem|la|le) )?)?`
const WORD = String.raw`(?:[DLOdl]['’])?\p{Lu}[\p{L}\p{M}]+(?:['’-](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)*`
const FIRST = new RegExp(String.raw`(?:\p{Lu}\. ?){0,3}${PARTICLES}(${WORD})`, 'uy')
const NEXT = new RegExp(String.raw` (?:\p{Lu}\. )?${PARTICLES}(${WORD})`, 'uy')

/** Given name, name in the middle, family name. */
const MAX_WORDS = 3

/** German nouns have a capital too; these endings are rarely those of a name. */
const NOUN =
  /.{3}(?:ung|heit|keit|schaft|tion|tät|en?daten|liste|termine?|zahl|bericht|feld|maske|ansicht|recht)(?:e|en|er|s)?$/

/** Where the name ends that begins at `start`; `start` where there is none. */
export function nameEnd(text: string, start: number, isSure: boolean): number {
  let end = start
  for (let words = 0; words < MAX_WORDS; words++) {
    const expression = words ? NEXT : FIRST
    expression.lastIndex = end
    const [, word = ''] = expression.exec(text) ?? []
    const isOrdinary = ORDINARY_WORDS.has(word.replace(/-.*/, '')) || NOUN.test(word)
    if (!word || (isOrdinary && (words || !isSure))) break
    end = expression.lastIndex
  }
  return end
}
