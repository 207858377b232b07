import { wordsOf } from './words-of.ts'

/** Words that any wish or question is made of, as `wordsOf` gives them. */
const EMPTY_WORDS = new Set(
  (
    'a an and any are as at be because but by can could do does for from get had has have how i if ' +
    'in into is it its like make me more my need no not of on one only or our please should so some ' +
    'that the their them then there they this to too us use very want was we when which will wish ' +
    'with without would you your idea crm ' +
    'aber alle als am an auch auf aus bei beim bin bitte brauche brauchen da damit das dass dem den ' +
    'der des die dies diese dieser dieses doch ein eine einem einen einer eines er es etwas fur gibt ' +
    'habe haben hat hatte ich ihr im immer in ist ja jede jeder kann keine konnen konnte konnten ' +
    'man mehr mein meine meiner mich mir mit mochte mussen muss nach nicht noch nur ob oder ohne ' +
    'schon sehr sein sich sie sind so soll sollte sollten uber um und uns unser unsere vom von vor ' +
    'wann ware was wenn werden wie wir wird wunsche wurde zu zum zur idee'
  ).split(' '),
)

/** The words of a text that say something, as `wordsOf` gives them. */
export const fullWordsOf = (text: string): string[] =>
  wordsOf(text).filter((word) => word.length > 1 && !EMPTY_WORDS.has(word))
