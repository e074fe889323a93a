import {sensible} from '../../facts/made-sense.ts'
import type {Saying} from '../measures.ts'

export const sensibleSaying: Saying = {
  word: /\b(?:sense|reason|good|fair|obvious|expected|knew|could see|saw|point of view|perspective|stood|sat|reasonable|sensible|rational|sound|safe|right|best|done the same|approved it too)\b/i,
  pattern: sensible,
}

/** “We decided to …” with its price. */
export const decisionSaying: Saying = {
  word: /\bdecided\b/i,
  pattern: /\bwe (?:have )?decided (?:to|that|against|on|not)\b/i,
}
