import {sensible} from '../../facts/made-sense.ts'
import type {Saying} from '../measures.ts'

export const sensibleSaying: Saying = {
  word: /\b(?:sense|reason|good|fair|obvious|expected|knew|could see|saw|point of view|perspective|stood|sat|reasonable|sensible|rational|sound|safe|right|best|done the same|choice|step|thing|way|reading|worked|gone|what an?|what any|place|seat|chair|shoes|rationale|reasoning|thinking|believed|assumed|thought|decision|at the time|back then|never|approved it too|would have|considered|deemed|judged|regarded|sake of|sufficient|enough|unnecessary|not needed|concern|priority|problem|risk|\w+ years (?:no|not))\b/i,
  pattern: sensible,
}

/** Up to the verb: what is yet to come is no cause. */
const upToVerb = String.raw`(?:(?!\b(?:was|were|is|are|will|shall|would|may|might|could)\b).){0,80}?`

/** What takes back that there is a cause, or makes it an act. */
const noCause = String.raw`(?!\W(?:(?:\p{L}+ly|still|yet|as yet|being) ){0,2}(?:(?:identified|found|determined)(?=\W*$|[,;.]\s)|unknown|unclear|undetermined|under investigation|investigated|(?:not|never) (?:been |yet ){0,2}(?:known|clear|found|identified|determined|established|understood)|the (?:lack|absence) of an? (?:\p{L}+ )?cause\b)|\W(?:[\p{L}-]+ ){0,3}(?:human|misunderstanding|mistakes?|oversight|negligence)\b)`

/** “The root cause was …”, “… was the root cause”, “it was caused by …”: a cause that an account without a part for it says. */
export const causeSaying: Saying = {
  word: /\b(?:causes?d?|reason|factor|problem|due to)\b/i,
  pattern: new RegExp(
    String.raw`^(?!.*\?["”*_\s]*$|.*\b(?:no|any|never|not)\b\W{1,4}(?:(?:an?|the) )?(?:\p{L}+ )?causes?\b).*(?:\b(?:root|underlying|main|core|primary|actual|direct|contributing|real) (?:cause|reason|problem|factor)s?\b${upToVerb}\b(?:was|were|is|are|lay|arose|came|stemmed|turned out)\b|\b(?:was|were|is) the (?:root |main |real )?(?:cause|reason)\b|\b(?:was|were|been) caused by\b|\b(?:failure|outage|incident|issue|downtime|halt)\b.{0,60}?\b(?:occurred|happened|was|were) (?:due to|because)\b)${noCause}`,
    'iu',
  ),
}

/** “Occurred immediately following an upgrade”, “the team found that the probe was failing”: what a cause is told by, if not called. */
export const foundCauseSaying: Saying = {
  word: /\b(?:following|identified|found)\b/i,
  pattern:
    /^\W*(?:it |this |the (?:issue|problem|incident|outage) )?(?:occurred|happened|started|began|arose) (?:immediately |shortly |right |directly )?following (?:an?|the|our)\b|\b(?:team|we|investigations?|analysis) (?:identified|found) that (?:the|an?|our)\b.{0,80}\b(?:failing|failed|missing|wrong|expired|full|overloaded|stuck|misconfigured)\b/i,
}

/** Those who decide together; what one of the people in an account decided then is told of the account. */
const deciders =
  '(?:we|everyone|(?:the|our) (?:[\\p{L}-]+ ){0,2}?(?:team|group|round|meeting|review|steering (?:group|committee)|board|committee|council|panel|management|trust|leadership))'

/** “We decided to …”, “it was resolved that …”, “the board approved … and declined …”. */
export const decisionSaying: Saying = {
  word: /\b(?:decided|decisions?|agreed|chose|opted|resolved|settled on|approved)\b/i,
  pattern: new RegExp(
    [
      `\\b${deciders}(?: have| has| all| then| also| ultimately| finally| eventually| in the end| discussed(?: it| this)? and){0,2} (?:decided|agreed|chose|opted|resolved)(?: together| jointly)? (?:to|that|against|on|not|for|(?:[\\p{L}\\d-]+ ){1,5}?(?:goes|will|stays?|moves?|waits?|gets?|remains?|becomes?))\\b`,
      `\\b${deciders}(?: have| has| all| then| also){0,2} (?:took|taken|made|reached|came to) (?:[\\p{L}]+ ){1,2}decisions? (?:to|that|of|against|not)\\b`,
      `\\b${deciders}\\b[^.!?]{0,80}\\b(?:settled on|decided against|chose not to|ruled out)\\b`,
      `\\b${deciders} approved\\b[^.!?]{3,80}\\b(?:declined|rejected|turned down|because|rather than)\\b`,
      String.raw`\bit (?:was|has been) (?:decided|agreed|resolved) (?:to|that|not)\b`,
      String.raw`\b(?:the|a) (?:\w+ )?decision (?:was|has been|had been) (?:then |therefore )?(?:made|taken|reached) (?:to|that|not|against)\b`,
      String.raw`^\W*decided (?:by|on|in) [^.!?:]{2,60}:`,
    ].join('|'),
    'iu',
  ),
}

/** “An alternative would have been possible: …, but that would have taken longer”: what was weighed, if not what was decided. */
export const alternativeSaying: Saying = {
  word: /\b(?:alternatives?|options?)\b/i,
  pattern:
    /\b(?:alternatives|options) (?:that were )?considered (?:included?|were|are)\b|\b(?:alternatives?|options?)\b[^.!?]{0,60}\b(?:would have been|was|were|had been) (?:also )?(?:possible|considered|weighed|discussed|looked at|rejected|ruled out|available|dismissed)\b[^.!?]*\b(?:but|because|since|however|though|as (?:it|this|that|they))\b/i,
}
