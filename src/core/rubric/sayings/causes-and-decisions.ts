import {sensible} from '../../facts/made-sense.ts'
import type {Saying} from '../measures.ts'

export const sensibleSaying: Saying = {
  word: /\b(?:sense|reason|good|fair|obvious|expected|knew|could see|saw|point of view|perspective|stood|sat|reasonable|sensible|rational|sound|safe|right|best|done the same|approved it too)\b/i,
  pattern: sensible,
}

/** “We decided to …”, “it was agreed that …”. */
export const decisionSaying: Saying = {
  word: /\b(?:decided|agreed|chose|opted)\b/i,
  pattern:
    /\b(?:we|everyone|(?:the|our) (?:team|group|round|meeting|review|steering (?:group|committee)|board))(?: have| has| all| then| also){0,2} (?:decided|agreed|chose|opted)(?: together| jointly)? (?:to|that|against|on|not|for)\b|\bit (?:was|has been) (?:decided|agreed) (?:to|that|not)\b/i,
}
