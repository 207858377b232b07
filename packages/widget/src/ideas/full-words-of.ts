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
    'wann ware was wenn werden wie wir wird wunsche wurde zu zum zur idee ' +
    'au aux avec ce ces cette comme dans de des du elle elles en est et etre il ils je la le les leur ' +
    'lui ma mais mes mon ne nos notre nous on ou par pas plus pour pouvoir qu que quand qui sa sans ' +
    'se ses si soit son sont sur ta te tout tous tres un une vos votre voudrais vous ' +
    'ai al alla alle anche che chi ci come con cosi dal dalla dei del della delle di dove e ed gli ' +
    'ha ho i il lo loro mi mio ne nei nel nella non o per piu poter quando quella quello questa ' +
    'questo se si sia siano solo sono su sul sulla tra tutti tutto una uno vorrei ' +
    'a como con cuando de del donde el ella ellos en eran es esta este esto fuera ha hay la las le ' +
    'los mas me mi mis muy no nos o para pero poder por puede que quiero quisiera se sea sean ser si ' +
    'sin sobre son su sus tambien te tener todo todos un una y ya'
  ).split(' '),
)

/** The words of a text that say something, as `wordsOf` gives them. */
export const fullWordsOf = (text: string): string[] =>
  wordsOf(text).filter((word) => word.length > 1 && !EMPTY_WORDS.has(word))
