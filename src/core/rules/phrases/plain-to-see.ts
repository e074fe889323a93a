import {blank} from '../../text/edits.ts'
import {plainAfterwards} from './hindsight-reasons.ts'
import type {HindsightPhrase} from './hindsight.ts'

const whom = blank('whom, and where')
const visible = ['visible to ', whom] as const
const denied =
  /(?:n['’]t|\b(?:not|never|no|none|nothing|neither|nor|any|more|less|most|make|makes|made|making|become|becomes|became|seem|seems|seemed|looked|whether|if|so that|without|until))\b[^.;:,]{0,24}$/i

/** Wordings by which something could be seen, read or heard by all. */
export const plainToSee: readonly HindsightPhrase[] = [
  {
    id: 'giveaway',
    pattern:
      /(?<=\b(?:was|were|is|been|as|be) )(?:an? |the )?(?:(?:dead|clear|sure|obvious|certain|big|first) )?giveaways?\b|(?<=\b(?:was|were|been|be) )(?:an? |the )(?:(?:big|first|last|final|clear|loud|obvious|proper|real|early) )?(?:wake-?up call|writing on the wall|sign from above|clear enough (?:sign|hint|warning|signal))\b/i,
    ...plainAfterwards,
    remedy: visible,
    unless: denied,
  },
  {
    id: 'told-it-all',
    pattern:
      /\b(?:(?:said|says|told|tells) (?:us |you )?(?:it all|everything(?: there was(?: to know)?| we needed to know)?|the (?:whole|entire|full) (?:story|truth|tale)|(?:its|their) own (?:story|tale)|all (?:we|one|you) need(?:ed|s)? to know)|(?:sp(?:oke|eaks?)|spoken) (?:volumes|for (?:itself|themselves)|an? (?:clear|plain) language)|(?:tells|told) itself)(?=[.,;:!]|$| (?:and|but|in|by|from)\b)/i,
    ...plainAfterwards,
    remedy: ['pointed to ', blank('what, beside what else it could mean')],
    unless: /\b(?:manual|sign|poster|label|witness|would|will|does|do|did|not|never)\b[^.;:,]{0,20}$/i,
  },
  {
    id: 'alarm-bells',
    pattern:
      /\b(?:(?:every|all(?: (?:the|our|its|their))?) (?:alarm|warning) (?:bells?|lights?)|(?<!\b(?:fire|smoke|the) )alarm bells|(?:all|the|both|many) (?:lights|lamps|needles|indicators|gauges)) (?:(?:was|were|had been) (?:ringing|going off|sounding|blaring|flashing(?: red)?|shrieking|(?:deep |bright )?red|on red|in the red)|(?:should|must|ought to) (?:have|['’]ve) (?:rung|gone off|been ringing|sounded|flashed|been flashing|blared)|(?:went|had gone) off|rang (?:everywhere|loud|in))/i,
    ...plainAfterwards,
    remedy: ['there were ', blank('signals, and to whom'), ' beside ', blank('those that pointed elsewhere')],
    unless: /\b(?:no|not|if|when|whether)\b[^.;:,]{0,20}$/i,
  },
  {
    id: 'plain-to-all',
    pattern:
      /\b(?:(?:all too|\p{L}+ly|so|already|very) )?(?:clear|plain|apparent|evident|obvious|recogni[sz]able|palpable|foreseeable|visible(?= to (?:all(?=[.,;]|$)|any(?:one|body) who|even|the (?:naked|untrained)|a child|an? (?:layman|outsider))))(?: enough)? to (?:every(?:one|body)|any(?:one|body)|all(?=[.,;:!]|$| (?:of us|of them|involved|concerned|present|who|in|at|on)\b)|(?:even )?(?:an? |the )(?:child|layman|beginner|outsider|casual \p{L}+|naked eye|untrained eye|trained eye|careful \p{L}+|attentive \p{L}+|blind \p{L}+|first-year \p{L}+|passer-by)|even the \p{L}+(?: \p{L}+)?|any (?:\p{L}+ )?\p{L}+|(?:the|our) whole \p{L}+)(?! at (?:the|that) time| then\b)/iu,
    ...plainAfterwards,
    remedy: visible,
    unless: denied,
  },
  {
    id: 'so-plain-that',
    pattern:
      /\b(?:so|such) (?:\p{L}+ly )?(?:(?:obvious|plain|glaring|blatant|conspicuous|elementary|evident|unmistakable)(?: an? \p{L}+)? that|(?:clear|simple|basic|easy|visible)(?: an? \p{L}+)? that(?= (?:one|no ?(?:one|body)|any(?:one|body)|you|even|a child)\b))/iu,
    ...plainAfterwards,
    remedy: [blank('how it looked at the time, and to whom'), ', and'],
    unless: denied,
  },
  {
    id: 'easily-seen-now',
    pattern:
      /(?<=\b(?:was|were|is|are|has been|had been) )(?:very |quite |so )?easily (?:spotted|seen|noticed|foreseen|detected|recogni[sz]ed|predicted|caught|told apart|found|verified|checked|read off)(?=[.,;!]|$| (?:once|if|when|by (?:any|every)|in|on|from|and|but|with a)\b)/i,
    ...plainAfterwards,
    remedy: visible,
    unless: denied,
  },
  {
    id: 'easily-avoided',
    pattern:
      /(?<=\b(?:was|were|is|are) )(?:very |quite |so )?easily (?:avoided|prevented|averted|avoidable|preventable|fixed in advance)(?=[.,;!]|$| (?:if|by|with|had|and|but)\b)/i,
    ...plainAfterwards,
    remedy: ['open to ', blank('what could be done then, and by whom')],
    unless: denied,
  },
  {
    id: 'plainly-not',
    pattern:
      /\b(?:plainly|clearly|manifestly|patently|demonstrably)(?= (?:did|does|do|was|were|had|has|is|are|could|can)(?:n['’]t| not)\b)/i,
    ...plainAfterwards,
    remedy: 'delete',
  },
  {
    id: 'cause-obvious',
    pattern:
      /(?<=^\W{0,4}(?:the )?(?:(?:root )?cause|reason|fix|answer|solution|remedy|lesson|verdict|conclusion|explanation|culprit|diagnosis|moral)s?(?::| [–—-]) ?)(?:quite |very |all too |painfully )?(?:obvious|clear|simple|evident|trivial|plain|as expected|elementary|no surprise)(?=[.,;:!]|$)/i,
    ...plainAfterwards,
    remedy: [blank('how it was found, and when')],
  },
  {
    id: 'inescapable',
    pattern:
      /(?<=\b(?:was|were|is|had been) )(?:\p{L}+ly )?(?:inescapable|undeniable|irrefutable|indisputable|incontrovertible|beyond (?:dispute|question|doubt)|impossible to (?:ignore|overhear|dismiss|deny)|not to be (?:missed|overlooked|ignored)|there for (?:all|everyone|anyone)(?: to (?:see|read))?|as plain as (?:a pikestaff|day|the nose on your face)|written in (?:large|big|capital|bold|red) letters)(?=[.,;:!]|$| (?:and|but|by|from|in|on|yet)\b)/iu,
    ...plainAfterwards,
    remedy: visible,
    unless: denied,
  },
  {
    id: 'right-there',
    pattern:
      /\b(?:clue|answer|hint|proof|truth|cause|warning|explanation|solution|evidence|signs?|key|culprit|error|fault|flaw|mistake|problem|information|data|facts?)s? (?:was|were|had been) (?:(?:all|always|already|just|plainly|clearly|sitting|lying|hiding|waiting|printed|written|staring|right) )*(?:right (?:there|in|on|under|before)|sitting (?:there|right|in|on)|lying (?:there|on the table|in front|open|about|around)|hiding in plain|in plain (?:sight|view)|on the table (?:all|for|since|from)|at our fingertips)/i,
    ...plainAfterwards,
    remedy: [
      blank('the signals that pointed to it'),
      ' stood beside ',
      blank('those that pointed elsewhere'),
      ' in',
    ],
    unless: /\b(?:no|none|not|few|whether|if|what|which|once|when|until|because|since)\b[^.;:,]{0,24}$/i,
  },
  {
    id: 'catches-the-eye',
    pattern:
      /\b(?:(?:leap|jump|spring)s? to the eye|(?:leapt|jumped|sprang) to the eye|(?:catch|caught|catche)s? (?:the|one['’]s|everyone['’]s) eye(?: at once| immediately)?|suggest(?:s|ed) itself|(?:is|was) not (?:far|hard|difficult) to (?:seek|find|see|guess|spot)|(?:is|was) (?:visible|apparent|evident|recogni[sz]able|clear) (?:at|on) (?:first|a|one|the first) (?:glance|sight|look))\b/i,
    ...plainAfterwards,
    remedy: ['is visible to ', whom],
    unless: /\b(?:not|never|did|does|do|if|whether|nothing|no)\b[^.;:,]{0,20}$/i,
  },
  {
    id: 'at-first-glance',
    pattern:
      /\b(?:at|on) (?:first|a|one|the first) (?:glance|sight),?(?= (?:one|you|anyone|anybody|everyone) (?:can see|could see|sees|saw|notices|noticed|knows|knew)\b)|\beven (?=(?:an? |the )?(?:(?:most )?(?:cursory|quick|brief|superficial|hasty|casual) )?(?:glance|look|reading|check|skim|inspection|child|layman|novice|beginner|passer-by)\b)/i,
    ...plainAfterwards,
    remedy: 'delete',
    unless: /\b(?:not|never|or|without)\b[^.;:,]{0,12}$/i,
  },
  {
    id: 'danger-was-known',
    pattern:
      /(?<=\b(?:risks?|dangers?|weakness(?:es)?|flaws?|hazards?|shortcomings?|problems?|gaps?|vulnerabilit(?:y|ies)|limitations?|defects?|weak spots?) [^.;:,]{0,30}(?:was|were|had been) )(?:(?:real|there|obvious) and )?(?:(?:well|widely|long|perfectly|fully|generally|only too|all too) (?:known|understood|documented and known)|known (?:for (?:years|months|weeks|ages|decades|a long time|some time)|to all(?=[.,;!]|$)|to everyone|to everybody)|(?:apparent|evident|visible|clear|foreseeable) (?:from|in|on) (?:the (?:start|outset|beginning|first)|day one|the drawings?|the plans?|the outside))\b/i,
    ...plainAfterwards,
    remedy: visible,
    unless: denied,
  },
  {
    id: 'that-it-would-was-clear',
    pattern:
      /(?<=^\W{0,3}that [^.;:]{3,100} (?:was|were|is|had been) )(?:(?:\p{L}+ly|always|already|long|quite|very) )?(?:clear|plain|obvious|evident|apparent|foreseeable|predictable|to be expected|known|well known|certain|no secret|common knowledge)(?=[.,;!]|$| (?:from|to|in|by|since|and|but|all)\b)/iu,
    ...plainAfterwards,
    remedy: visible,
    unless: denied,
  },
  {
    id: 'cause-was-clear',
    pattern:
      /(?<=\b(?:cause|reason|answer|lesson|verdict|conclusion|explanation|culprit|pattern|message|trend|direction|truth) (?:was|is|were|had been) (?:\p{L}+ly |quite |very |always |long |already |all too )?)(?:clear|plain|obvious|evident|unmistakable|simple)(?=:|, (?:and|but|yet) (?:nobody|no one|none|we|they|it|the \p{L}+) )/iu,
    ...plainAfterwards,
    remedy: visible,
    unless: denied,
  },
  {
    id: 'could-not-have-missed',
    pattern:
      /\b(?:cannot|can not|can['’]t|could not|couldn['’]t|could hardly|can hardly)(?: possibly| really)? have (?:missed|overlooked|failed to (?:see|notice|hear|know)|been unaware|escaped)\b/i,
    ...plainAfterwards,
    remedy: ['had ', blank('which signal, and from when on'), ' for'],
  },
]
