import {blank} from '../../text/edits.ts'
import {forAndAgainst, plainAfterwards} from './hindsight-reasons.ts'
import type {HindsightPhrase} from './hindsight.ts'

const verdict = {
  why: 'A choice is judged by its outcome here; the text can tell what spoke for it then.',
  source: 'dekker',
  alternatives: ['what spoke for the decision when it was made'],
  isVerdict: true,
} as const
const aChoice = ['a choice with ', forAndAgainst] as const
const known = blank('what was known at the time')
const signal =
  '(?:signs|signals|clues?|hints?|warnings?|indications?|red flags?|symptoms?|omens?|indicators?|pointers?)'
const where =
  '(?:choice|decision|moment|plan|idea|selection|order|sequence|priorit(?:y|ies)|trade-?off|compromise|design|date|day|venue|name|wording|placement|pairing|purchase|switch|move|approach|strategy)s?'

/** Verdicts in plain words, and signs in plain sight. */
export const poorlyChosen: readonly HindsightPhrase[] = [
  {
    id: 'choice-was-poor',
    pattern: new RegExp(
      `(?<=\\b${where}(?: (?:of|to|for|between|in) [^.;:,]{2,50})? (?:was|were|proved|is) )(?:(?:\\p{L}+ly|rather|very|quite|most|simply|just) )?(?:poor|unfortunate|unlucky|unhappy|bad|wrong|questionable|regrettable|half-baked|half-hearted|short-lived|flawed|mistaken|premature|risky|disastrous|fatal|catastrophic|too clever)(?=[.,;:!]|$| (?:and|but|for us|from|given|because|in every|in more)\\b)`,
      'iu',
    ),
    ...verdict,
    remedy: aChoice,
    unless: /\b(?:would|could|might|not|if|whether|what) (?:\p{L}+ ){0,2}$/iu,
  },
  {
    id: 'not-thought-through',
    pattern:
      /(?<=\b(?:was|were|had been|been) )(?:badly|poorly|ill|hardly|never|insufficiently|barely|not|hastily|carelessly)(?: (?:properly|really|well|fully|quite))? (?:thought (?:through|out)|conceived|chosen|judged|advised|timed|considered at all)\b|(?<=\b(?:was|were) )(?:half-baked|half-thought[- ]out|harebrained|hare-brained)\b/i,
    ...verdict,
    remedy: aChoice,
  },
  {
    id: 'wrong-moment',
    pattern:
      /(?<=\b(?:was|were|is) )(?:exactly |simply |just |clearly |certainly |possibly |perhaps )?(?:the|an?) (?:(?:very )?(?:wrong|worst|bad|poor|unfortunate|worst possible|least suitable|unlucky)) (?:day|time|moment|place|week|hour|month|person|season|way|candidate|occasion|hands|order|stage|phase|point)(?= (?:for|to|in which|of all)\b)/i,
    ...verdict,
    remedy: aChoice,
    unless: /\b(?:if|whether|not|never)\b[^.;:,]{0,20}$/i,
  },
  {
    id: 'not-wise',
    pattern:
      /(?<=\b(?:was|were|is|looks|seems) )(?:hardly|scarcely|less than|anything but|not|not exactly|not particularly|not very|not really|far from|none too|never) (?:very |the |a )?(?:wise|clever|smart|sensible|prudent|bright|brilliant|wisest|smartest|best|good|great)(?: (?:idea|move|choice|decision|step|plan|call|thing|moment|time|day))?(?= (?:to|of (?:us|them|the)|for (?:us|them))\b|[.,;!]|$)/i,
    ...verdict,
    remedy: aChoice,
    unless: /\b(?:if|whether|it (?:is|was) clear that)\b[^.;:,]{0,40}$/i,
  },
  {
    id: 'a-better-way-was-there',
    pattern:
      /\bthere (?:was|were|had been|would have been) (?:(?:an?|many|plenty of|other|several|far|much|always) )*(?:better|wiser|safer|simpler|easier|cheaper|saner|smarter) (?:ways?|choices?|options?|alternatives?|solutions?|candidates?|routes?|days?|moments?)\b|\b(?:an?|the) (?:(?:far|much) )?(?:better|wiser|safer|simpler|easier|saner|smarter) (?:way|choice|option|alternative|solution|route)s? (?:was|were|had been|existed|lay) (?:known|available|there|at hand|on the table|on offer|within reach|open)\b|\b(?:existed|knew|had) (?:an? |of an? )(?:better|wiser|safer|simpler|saner) (?:way|option|alternative)\b/i,
    ...verdict,
    remedy: [blank('which options were weighed, and what spoke for each')],
    unless: /\b(?:if|whether|no|not|since)\b[^.;:,]{0,30}$/i,
  },
  {
    id: 'signs-were-plain',
    pattern: new RegExp(
      `\\b(?:(?:all )?(?:the|these|those|its|first|early|many|such|more) )?(?:first |early |clear |plain )*${signal} (?:was|were|had been|lay|stood|sat)(?: (?:all|always|already|just|right|clearly|plainly|there,?))* (?:there(?=[.,;:!]|$| (?:in|on|for|from|all|since|but|and|to)\\b)|everywhere|all (?:around|over)|plentiful|clear(?=[.,;:!]|$| (?:from|to|and|but|for|enough|as)\\b)|plain|obvious|evident|visible(?=[.,;:!]|$| (?:from|in|for|to|at|since)\\b)|unmistakable|loud|many|numerous|in plain (?:sight|view)|out in the open|hiding in|on display|on the table)|\\b(?:clues|hints|signs|warnings|omens) (?:abounded|multiplied|piled up|mounted|accumulated|kept coming|had (?:piled up|mounted|accumulated|been mounting|been piling up|been accumulating))\\b`,
      'iu',
    ),
    ...plainAfterwards,
    remedy: [
      blank('the signals that pointed to it'),
      ' stood beside ',
      blank('those that pointed elsewhere'),
    ],
    unless:
      /\b(?:no|none|not|few|whether|if|what|which|once|when|until|traffic|road|exit|door|vital|turn|street|hand|fire)\b[^.;:,]{0,24}$/i,
  },
  {
    id: 'clear-violation',
    pattern:
      /(?<=\b(?:an?|the|this|that|one|another|it was|was) )(?:clear|plain|evident|outright|flagrant|simple and plain)(?= (?:violations?|mistakes?|errors?|cases?|breach(?:es)?|omissions?|oversights?|misjudge?ments?|failures?|signs?|indications?|misuse|contradictions?|neglect|instances?) (?:of|that|to|by|on|in)\b)/i,
    ...plainAfterwards,
    remedy: 'delete',
    unless: /\b(?:no|not|without|never|any|less)\b[^.;:,]{0,14}$/i,
  },
  {
    id: 'unmistakable-thing',
    pattern:
      /(?<=\b(?:an?|the|this|that|these|those|its|with) )(?:unmistakable|undeniable|unmissable|inescapable|impossible-to-miss|hard-to-miss|eye-catching|conspicuous)(?= \p{L})/iu,
    ...plainAfterwards,
    remedy: 'delete',
    unless: /\b(?:no|not|without|never|any|less)\b[^.;:,]{0,14}$/i,
  },
  {
    id: 'obvious-inverted',
    pattern:
      /^so (?:obvious|plain|clear|evident|glaring|simple|blatant|conspicuous) (?:was|were|is|are)(?= [^.;]{3,60} that\b)|^(?:obvious|plain|clear|evident|simple|predictable|foreseeable|visible|blatant|glaring) (?:as|though) (?:it|this|that|they|the \p{L}+) (?:was|were|is|may be|may have been|seems?)\b,?/iu,
    ...plainAfterwards,
    remedy: [known, ' shows how it looked:'],
  },
  {
    id: 'the-obvious-was',
    pattern:
      /\bthe obvious(?= (?:was|went|had|escaped|did|could|stood|stayed|remained|needs?|has)\b)|\bobviousness\b/i,
    ...plainAfterwards,
    remedy: [blank('what was shown, and where,')],
    unless: /\b(?:ask|state|of) $/i,
  },
  {
    id: 'a-simple-look',
    pattern:
      /(?<=\b(?:an?|one|any) )(?:(?:very|single) )?(?:simple|mere)(?= (?:(?:phone |quick |test |second )?(?:look|glance|call|question|check|search|mail|message|note|test|word|query|click|count|comparison|calculation|sketch|signature|knock|reading))\b(?:[^.;:,]{0,40} (?:was|is|would|could|had|suffices|sufficed|will|and)\b))/i,
    ...plainAfterwards,
    remedy: 'delete',
    unless: /\b(?:not|no|with|by|runs?|uses?|sends?|does|if|via)\b[^.;:,]{0,14}$/i,
  },
  {
    id: 'needed-no-crystal-ball',
    pattern:
      /\b(?:needed|required|took|takes|needs|requires) no (?:crystal ball|prophet|genius|clairvoyant|oracle|Sherlock(?: Holmes)?|rocket scientist|expert|fortune[- ]teller|detective|great insight|great skill|magic|wizardry|imagination)(?=[.,;:!]|$| (?:for|in|here|at)\b)/i,
    ...plainAfterwards,
    remedy: ['called for ', blank('what was needed, and who had it')],
  },
  {
    id: 'how-naive',
    pattern:
      /^(?:and |but )?how (?:(?:naive|naïve)|foolish|blind|wrong|careless|reckless|optimistic|stupid|silly|short-?sighted|gullible|lazy|simple|easy|obvious|clear|little|late|wrong-headed|mistaken|unwise|risky)(?=[!.]|$| (?:it|we|they|he|she|the|this|that|one|i)\b[^?]{0,200}$)/iu,
    ...plainAfterwards,
    remedy: [known, ' tells how'],
  },
]
