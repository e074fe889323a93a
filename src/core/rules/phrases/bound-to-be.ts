import {blank} from '../../text/edits.ts'
import {certain, signs} from './hindsight-reasons.ts'
import type {HindsightPhrase} from './hindsight.ts'

/** What comes about. */
const outcome =
  '(?:outcome|result|failure|outage|incident|consequence|overload|overrun|collapse|crash|disaster|accident|shortage|delay|loss|mess|problem|conflict|bottleneck|breakdown|disruption|escalation)'
/** Behind “from”: since when it is said to have been certain. */
const start = '(?:day one|week one|afar|the (?:\\p{L}+ )?(?:start|outset|beginning|moment|minute|day|second))'

/** Wordings in which what happened had to happen, or could not be missed. */
export const boundToBe: readonly HindsightPhrase[] = [
  {
    id: 'matter-of-time',
    pattern:
      /(?:\b(?:obviously|clearly|of course|plainly),? )?(?:\b(?:(?:only|just|simply) |(?<=\b(?!it )[a-z]+ (?:was|is|were) ))a (?:matter|question) of time\b(?! (?:zones?|stamps?|limits?|budgets?|and)\b)|(?<=\bit (?:was|is) )a (?:matter|question) of time\b(?= (?:until|before|that)\b)|\b(?:a|an) (?:disaster|accident|incident|outage) waiting to happen\b|\b(?:a|an) (?:disaster|accident|failure) in the making\b|\ba (?:sure |certain )?recipe for (?:disaster|failure|trouble|chaos)\b|\ba ticking (?:time )?bomb\b|\b(?:asking for (?:trouble|it|problems)|(?:to )?(?:tempt|tempting|chancing) (?:fate|providence)|(?:to )?(?:court|courting|invit(?:e|ing)) (?:disaster|trouble)|playing with fire|(?:living|running) on borrowed time|a house of cards|an invitation to (?:disaster|trouble))\b)/i,
    ...certain,
    remedy: [signs],
  },
  {
    id: 'bound-to',
    pattern:
      /\b(?:was|were) (?:\p{L}+ly )?(?:(?:bound|destined|predestined|fated|certain|guaranteed|set up) to (?:fail|happen|break|go wrong|come|collapse|overflow|run out|end|cause|crash|lead to|surface|backfire|bite|lapse|stall|recur|occur|repeat|be (?:missed|overlooked|overloaded|a problem|too))|never (?:going to|likely to) (?:work|hold|scale|succeed|end|fit|finish|survive|last|cope|be (?:enough|ready|sufficient|safe|on time))|always (?:going|likely) to (?:fail|happen|break|end|go wrong|collapse|cause|overflow|be (?:missed|too|a problem))|doomed(?: to fail(?:ure)?)?(?: from the (?:start|outset|beginning))?|(?:(?:entirely|completely|totally|perfectly|easily|clearly) )(?:predictable|foreseeable|avoidable|preventable))/iu,
    ...certain,
    remedy: ['had ', signs],
  },
  {
    id: 'bound-to-do',
    pattern:
      /\b(?:was|were) (?:\p{L}+ly )?bound to(?= (?:be|get|go|take|hit|show|turn|make|leave|lose|miss|cost|trip|bring|blow|catch|strike|hurt|spread|follow|arise|appear|burst|melt|die|fill|drop|exceed|expire|reach|become|produce|create|confuse|trigger|affect|clash|conflict|collide|fall|slip|grow|give|meet|run|time out)\b)/iu,
    ...certain,
    remedy: ['could, with ', signs, ','],
  },
  {
    id: 'foreseeable',
    pattern: new RegExp(
      `(?<=\\b(?:was|were|been) )foreseeable\\b(?! (?:at the time|then|by|in)\\b| from (?!${start}))|(?<=\\b(?:${outcome}s?|it|this|that|all of (?:it|this)) (?:was|were) )(?:predictable|avoidable|preventable)(?=[.,;:!]|$| from ${start}\\b)`,
      'iu',
    ),
    ...certain,
    remedy: ['a possible outcome, with ', signs],
    unless: /(?:n['’]t|\b(?:not|never|no|none|neither|whether|if|how|what)) [^.;:,]{0,40}$/i,
  },
  {
    id: 'foreseeable-outcome',
    pattern: new RegExp(
      `\\b(?:(?:easily|entirely|totally|completely|wholly|perfectly) )?(?:foreseeable|predictable|inevitable|unavoidable|avoidable|preventable)(?= (?:\\p{L}+ )?${outcome}s?\\b(?! (?:modes?|domains?|rates?|tests?|scenarios?)\\b))`,
      'iu',
    ),
    ...certain,
    remedy: 'delete',
    unless: /(?:n['’]t|\b(?:not|never|no|any|every|all|whether|if|for|against|less|more)) [^.;:,]{0,14}$/i,
  },
  {
    id: 'had-to-happen',
    pattern:
      /(?<=\b(?:it|this|that|something(?: like (?:this|that))?|the \p{L}+) )(?:(?:had to|would) (?:happen|break|fail|come|give|blow up|burst|go wrong)(?: (?:sooner or later|eventually|at some point|one day|in the end))(?=[.,;:!]|$)|had to happen(?=[.,;:!]|$))|(?<=\bsooner or later,? (?:it|this|that|something|the \p{L}+) )(?:had to|was going to|was bound to) (?:happen|break|fail|come|give|blow up|burst|go wrong)\b/iu,
    ...certain,
    remedy: ['had ', signs],
    unless: /\b(?:if|whether|how|what|not|never)\b[^.;:,]{0,40}$/i,
  },
  {
    id: 'no-chance',
    pattern:
      /\b(?:(?:had|was|were set up|was set up) to (?:fail(?! over\b)|go wrong|end badly|end in tears|blow up)|could never (?:end well|work|hold)|(?:could|would) never have (?:worked|held|scaled|succeeded|fit|fitted|been enough)|could(?: not|n['’]t) (?:but|help but) \p{L}+|had it coming|(?:never )?stood (?:no|a) chance|never had a chance|could only (?:go wrong|fail|end (?:badly|in)))\b/iu,
    ...certain,
    remedy: ['had ', signs],
    unless: /\b(?:if|whether)\b[^.;:,]{0,40}$/i,
  },
  {
    id: 'no-way',
    pattern:
      /\bthere was (?:simply |just )?no way (?:that )?[^.;,]{2,40} (?:would|could|was going to) (?:work|hold|end well|last|succeed|go well|be enough|scale|finish)\b/i,
    ...certain,
    remedy: ['there were ', signs],
  },
  {
    id: 'saw-it-coming',
    pattern:
      /\b(?:saw|had(?: long| already)? seen|have(?: long| already)? seen) (?:it|this|that|them|all (?:of )?(?:it|this)|the \p{L}+(?: \p{L}+)?) coming\b/iu,
    ...certain,
    remedy: ['had ', signs],
    unless: /\b(?:nobody|none|not|never|neither|nor|no one|no-one|few|hardly|no \p{L}+)\b[^.;:,]{0,30}$/iu,
  },
  {
    id: 'inevitable',
    pattern:
      /(?<=\b(?:was|were|seems|looks) )(?:inevitable|unavoidable|a foregone conclusion)(?=[.,;:!]|$| (?:from|after|once|with|given|when|because|as|in|at)\b)/i,
    ...certain,
    remedy: ['a possible outcome, with ', signs],
  },
  {
    id: 'as-expected-badly',
    pattern:
      /^as (?:was |had been )?(?:to be )?(?:expected|feared),(?= [^.;:]{0,60}(?:\bnot\b|n['’]t|\bfail(?:ed|s)\b|\bnever\b|\bbroke|\b(?:nobody|no one|none|nothing)\b))/i,
    ...certain,
    remedy: 'delete',
  },
  {
    id: 'easy-to-see',
    pattern:
      /(?<=\b(?:was|were|is|are|have been) )(?:(?:very|quite|so|pretty|really) )?(?:easy|easily|trivial|simple) to (?:spot|see|notice|catch|avoid|prevent|foresee|predict)\b(?! (?:[^.;]{0,40}thanks to|thanks|because|with|in the (?:trace|dashboard|graph)|from|on|for)\b)/i,
    ...certain,
    remedy: [blank('where it could be seen, and by whom')],
    unless:
      /(?:n['’]t|\b(?:not|never|no|more|less|make|makes|made|would(?! have been)|should(?! have been)|so that|if|when))\b[^.;:,]{0,24}$|^(?:once|when|after|with)\b[^.;:]{0,120}$/i,
  },
  {
    id: 'every-reason',
    pattern:
      /\b(?:every|all the|ample) (?:reasons?|opportunit(?:y|ies)|chances?|time) to (?:know|suspect|notice|see|check|ask|test|realise|realize)\b/i,
    ...certain,
    of: 'person',
    remedy: [signs],
  },
  {
    id: 'hard-to-miss',
    pattern:
      /\b(?:hard|impossible|difficult) to (?:miss|overlook)\b|(?<=\b(?:was|were) )(?:unmistakable|unmissable)\b|\b(?:plain to see|in plain (?:sight|view)(?! of\b)(?: all along)?|staring (?:us|them|him|her|everyone) in the face|(?:right )?(?:under|in front of|before) (?:our|their|his|her|everyone['’]s) (?:very )?(?:noses?|eyes)|right in front of (?:us|them|everyone)|plain as day)\b/i,
    ...certain,
    remedy: [blank('where it could be seen, and by whom')],
  },
  {
    id: 'writing-on-the-wall',
    pattern: /\bthe writing (?:was|had been) on the wall\b/i,
    ...certain,
    remedy: [blank('the signals that pointed to it'), ' stood beside ', blank('those that did not')],
  },
]
