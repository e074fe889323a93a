import {blank} from '../../text/edits.ts'
import {followed, forAndAgainst, judged, verdict} from './hindsight-reasons.ts'
import type {HindsightPhrase} from './hindsight.ts'

/** What somebody settles on, or does on the strength of it. */
const choice =
  '(?:decisions?|choices?|calls?|moves?|bets?|ideas?|plans?|assumptions?|compromises?|trade-?offs?|gambles?|shortcuts?|attempts?|switch|migrations?|upgrades?|deploy(?:ment)?s?|deploys?|releases?|commits?|merges?|clicks?|commands?|postponements?|cuts?|savings?|omissions?|restarts?|reboots?|roll-?outs?|rollbacks?|failovers?)'
const step = '(?:option|choice|decision|call|move|idea|approach|plan|path|bet|route|course|way)'
const verb =
  '(?:see|tell|spot|notice|find|read|guess|recogni[sz]e|deduce|infer|check|verify|work out|make out|avoid|prevent|foresee|predict)'

/** Verdicts on a choice and on how plain it was to see. */
export const byOutcome: readonly HindsightPhrase[] = [
  {
    id: 'outcome-shows',
    pattern:
      /,? ?\bas (?:(?:(?:(?:the|its) )?(?:outcome|sequel|aftermath)|history|what followed) (?:shows?|showed|proved?|proves|demonstrates)|the result (?:shows|showed|proved)(?=[.;!]|$)|(?:(?:the|its|later|subsequent) )?(?:results?|outcome|events?|history|sequel|aftermath|time|what followed) (?:(?:were|was) to (?:prove|show)|would (?:show|prove|tell))),?/i,
    ...judged,
    remedy: 'delete',
  },
  {
    id: 'proved-unwise',
    pattern: new RegExp(
      `(?<=\\b(?:was|were|been|is|be|looks?|seems?) (?:[\\p{L}-]+(?:ly)? )?)(?:(?:very|rather|quite|too) )?(?:short-?sighted|unwise|misguided|ill-(?:advised|judged|timed|fated|conceived|considered)|imprudent|penny[- ]wise|wishful thinking|a folly|folly|too clever by half|an? (?:unfortunate|unhappy|unlucky|regrettable|ill-\\p{L}+) (?:decision|choice|call|step|move|bet|idea)|(?:the|a) (?:wrong|bad|poor|costly|terrible|losing) (?:bets?|moves?|ideas?|approach|trade-?off|compromise|assumption|gamble|horse|strategy)|(?:a|the) (?:fatal|fateful|costly|grave|big|huge|serious) mistake|never a good idea|(?:the|a) (?:wiser|smarter|better|saner|more (?:sensible|prudent)|far better|much better) ${step})(?=[.,;:!]|$| (?:to|as|by|for|in|from|on|and|but|when|with|given|that|because|here|of|there)\\b)`,
      'iu',
    ),
    ...verdict,
    remedy: ['a choice with ', forAndAgainst],
    unless: /\b(?:would|could|might|not|if|whether|what) (?:\p{L}+ ){0,2}$/iu,
  },
  {
    id: 'too-hopeful',
    pattern:
      /(?<=\b(?:was|were|been|is|be|looks?|seems?) )(?:(?:hopelessly|wildly|far too|much too|way too|overly) |over-?)(?:optimistic|ambitious|(?:naive|naïve)|hopeful|aggressive|confident)\b/i,
    ...verdict,
    remedy: ['a choice with ', forAndAgainst],
  },
  {
    id: 'wrong-from-the-start',
    pattern:
      /(?<=\b(?:was|were|been) )(?:unrealistic|flawed|wrong|hopeless|impossible|unachievable|a lost cause|too [a-z]+) from (?:day one|the (?:very )?(?:start|outset|beginning|first day|word go))\b/i,
    ...verdict,
    remedy: ['a choice with ', forAndAgainst],
  },
  {
    id: 'not-the-best',
    pattern:
      /(?<=\b(?:was|were)(?: not|n['’]t) )(?:exactly |really |quite )?(?:the|an?) (?:best|smartest|wisest|brightest|cleverest|good|great|wise|smart|clever) (?:idea|choice|decision|move|call|plan|moment)\b/i,
    ...verdict,
    remedy: ['a choice with ', forAndAgainst],
    unless: /\b(?:whether|if)\b[^.;:,]{0,40}$/i,
  },
  {
    id: 'choice-was-wrong',
    pattern: new RegExp(
      `(?<=^\\W{0,3}(?:in the end,? )?(?:\\p{L}+ing|(?:the|our|this|that|his|her|their) (?:[\\p{L}-]+ )?(?:${choice}|pivot|date|scope))\\b[^.;:]{0,80} (?:was|were) )(?:simply |just )?(?:wrong|a mistake|the wrong one)(?=[.,;!]|$)`,
      'iu',
    ),
    ...verdict,
    remedy: ['a choice with ', forAndAgainst],
  },
  {
    id: 'turned-out-wrong',
    pattern:
      /(?<=\b(?:bet|decision|choice|call|gamble|move|pivot) (?:[\p{L}-]+ ){0,5})(?:proved|turned out)(?: to be)? (?:wrong|bad|the wrong (?:one|thing))(?=[.,;!]|$)/iu,
    ...verdict,
    remedy: followed,
  },
  {
    id: 'unwise-choice',
    pattern: new RegExp(
      `\\b(?:\\p{L}+ly )?(?:fateful(?= \\p{L})|(?:ill-(?:fated|timed|starred)|misguided|short-?sighted|unwise|fatal|disastrous|regrettable|unfortunate|costly)(?= (?:\\p{L}+ )?${choice}\\b)|(?:unnecessary|needless|avoidable|undue)(?= risks?\\b))`,
      'iu',
    ),
    ...verdict,
    remedy: 'delete',
  },
  {
    id: 'costliest-choice',
    pattern: new RegExp(
      `\\bthe (?:costliest|worst|dearest|silliest|most (?:expensive|costly|fatal|fateful|unfortunate|damaging)) (?:\\p{L}+ )?(?:${choice}|mistakes?|errors?)\\b`,
      'iu',
    ),
    ...verdict,
    remedy: ['a choice with ', forAndAgainst],
  },
  {
    id: 'choice-was-fatal',
    pattern: new RegExp(
      `(?<=\\b${choice} (?:was|were|would be|turned out|proved) )(?:\\p{L}+ly )?(?:fatal|fateful|disastrous|misguided|catastrophic|(?:unnecessary|needless|uncalled for|unwarranted)(?! for\\b))(?=[.,;:!]|$| (?:and|but|for|because|since|as|in)\\b)`,
      'iu',
    ),
    ...verdict,
    remedy: ['a choice with ', forAndAgainst],
    unless: /\b(?:if|whether|not|no)\b[^.;:,]{0,40}$/i,
  },
  {
    id: 'which-was-wrong',
    pattern:
      /(?<=, (?:which|and (?:this|that)) )(?:was|proved|turned out to be) (?:clearly |simply |of course )?(?:wrong|a mistake|an error|unwise|premature|(?:naive|naïve)|a bad idea|the wrong (?:thing|call|choice|decision|move)(?: to do)?)(?=[.,;:!]|$)/i,
    ...verdict,
    remedy: ['was a choice with ', forAndAgainst],
  },
  {
    id: 'wrong-thing-to-do',
    pattern:
      /(?<=\b(?:was|were) )(?:exactly |just |simply )?the wrong thing(?: to do)?\b|(?<=\bit was )(?:\p{L}+ly )?(?:(?:naive|naïve)|premature|over-?optimistic|optimistic|unrealistic|illusory|wrong)(?= (?:to|of)\b)/iu,
    ...verdict,
    remedy: ['a choice with ', forAndAgainst],
    unless: /\b(?:if|whether|not|say|that)\b[^.;:,]{0,30}$/i,
  },
  {
    id: 'no-good-reason',
    pattern:
      /\bthere was (?:absolutely |really |simply |just )?no (?:good |real |valid |compelling |plausible )(?:reason|need|point|justification) (?:to|for|in)\b/i,
    ...verdict,
    remedy: ['there was ', forAndAgainst, ' for it to'],
  },
  {
    id: 'proved-to-be',
    pattern:
      /\b(?:proved|proves|proven|turned out|(?:would|was to|were to) prove)(?: to be)? (?:\p{L}+ly )?(?:unwise|fatal|costly|disastrous|expensive|wrong-headed|short-?sighted|our (?:undoing|downfall)|(?:naive|naïve)|premature|misguided|false economy|(?:an? )?(?:false economy|(?:big |costly |grave |fatal |serious |expensive )?mistake|costly \p{L}+|fatal \p{L}+|bad (?:bet|move|idea|trade-?off|compromise)))(?=[.,;:!]|$| (?:for|to(?! (?:run|maintain|operate|own|keep|buy|repair|replace|insure|heat|the|an?|one|two|three|\d+)\b)|in|on|at|within|when|as|by|after|once|and|but|that|this|\p{L}+ (?:days?|weeks?|months?|hours?|minutes?) later)\b)/iu,
    ...verdict,
    remedy: followed,
  },
  {
    id: 'backfired',
    pattern:
      /\b(?:(?:has |have |had )?(?:badly |spectacularly )?backfired(?: (?:badly|spectacularly))?|(?:has |have |had )?(?:come|came|comes)(?: right)? back to (?:bite|haunt) (?:us|me|them|everyone|(?:the|our) \p{L}+)|(?:has |have |had |was to )?costs? (?:us|them|me|the \p{L}+|everyone) (?:dear(?:ly)?|a great deal)|(?:was|were|marked|spelled|became) (?:the beginning of the end|(?:our|its|their) (?:undoing|downfall)|the (?:last|final) straw)|sealed (?:our|its|their|the \p{L}+['’]s) fate|took (?:its|their) revenge)\b/iu,
    ...verdict,
    remedy: followed,
  },
  {
    id: 'paid-for',
    pattern:
      /\b(?:paid|paying|pay) (?:(?:a|the) (?:high|heavy|dear|steep) price|the price|dearly) for\b|\b(?:came|come|lived) to regret(?= (?:the|this|that|it|our|not|having)\b)|\brued\b(?= (?:the|this|that|our))/i,
    ...verdict,
    remedy: ['saw what followed, ', blank('step by step'), ', from'],
    // What somebody has bought.
    unless:
      /\b(?:customers?|users?|clients?|buyers?|guests?|shoppers?|passengers?|subscribers?)\b[^.;:,]{0,24}$/i,
  },
  {
    id: 'right-thing',
    pattern:
      /\bthe (?:(?:only )?(?:right|correct|proper|sensible|prudent|sane|wise|wiser|smart)(?: thing(?: to do)?| (?:action|move|call|choice|decision|step|reaction|course(?: of action)?|approach))|right (?:response|answer))(?: (?:here|then|there|now|for us|at (?:this|that|the) (?:point|moment|stage|time)|in (?:this|that|the) (?:case|situation)))? (?:was|were|would have been)\b(?!\s*[.,:;]| (?:\p{L}+ly )?(?:obvious|clear|evident|plain|known|not (?:obvious|clear)|unclear|made|taken|missed|there)| \[)/iu,
    ...verdict,
    remedy: ['an option, with ', forAndAgainst, ', was'],
  },
  {
    id: 'clever-then',
    pattern: new RegExp(
      `(?:(?<=\\b${choice} )(?:looked|seemed|appeared|sounded) (?:(?:very|so) )?(?:clever|smart|sound|sensible|reasonable|bright|brilliant)|\\b(?:looked|seemed|appeared|sounded)(?: like)? (?:such )?an? (?:(?:very|so) )?(?:clever|smart|good|great|safe|sound|sensible|reasonable|harmless|fine|bright|brilliant) ${step}) (?:at the time|back then|then)(?=[.,;:!]|$)`,
      'iu',
    ),
    ...verdict,
    remedy: ['had been chosen for ', blank('what spoke for it at the time')],
  },
  {
    id: 'judged-by-result',
    pattern:
      /\b(?:judged|seen|measured|rated) (?:\p{L}+ )?by (?:its|the|their) (?:results?|outcomes?|end)\b/iu,
    ...verdict,
    remedy: ['made with ', blank('what was known at the time')],
  },
  {
    id: 'lulled',
    pattern:
      /\blulled (?:us )?into (?:an? )?(?:false )?(?:sense of )?(?:security|safety|complacency|confidence)\b/i,
    ...verdict,
    remedy: ['given ', blank('the signals that spoke for it')],
  },
  {
    id: 'textbook',
    pattern:
      /\b(?:textbook|classic(?:al)?)(?= (?:cases?|examples?|mistakes?|errors?|blunders?|(?:beginner|rookie|novice)['’]?s? \p{L}+|traps?|pitfalls?)\b)/iu,
    ...judged,
    remedy: 'delete',
  },
  {
    id: 'needlessly',
    pattern:
      /\b(?:needlessly|unnecessarily)(?= (?:complex|complicated|risky|large|broad|wide|tight|narrow|long|short|small|low|high|slow|fragile|strict|permissive|\p{L}+ed)\b)/iu,
    ...judged,
    remedy: 'delete',
  },
  {
    id: 'easily-seen',
    pattern: new RegExp(
      `(?<=\\b(?:one|you|anyone|anybody|everyone|everybody) (?:can|could) )(?:easily|readily|clearly|plainly)(?= ${verb}\\b)|\\btrivially\\b(?= \\p{L}+(?:ed|[ai]ble|en|ious|ent|ue)\\b)|\\btrivial(?= (?:arithmetic|maths?|calculations?|observations?|oversights?)\\b)`,
      'iu',
    ),
    ...judged,
    remedy: 'delete',
    unless: /\b(?:now|so that|how|where|whether)\b[^.;:,]{0,30}$/i,
  },
  {
    id: 'red-flags',
    pattern:
      /(?<=\b(?:the|these|those|several|many|two|three|four|some|both|been|there were) )(?:early )?(?:red flags|warning signs)\b(?! (?:all )?(?:were|are|had been)\b| (?:on|at|along) the\b)/i,
    why: 'A signal stands out once its outcome is known; before, it was one among many.',
    source: 'dekker',
    alternatives: ['which signals there were, and what they suggested then'],
    remedy: ['signals (beside ', blank('those that pointed elsewhere'), ')'],
    unless:
      /\b(?:no|not|any|without|want|need|(?:look|check|watch|search|scan)(?:s|es|ed|ing)? for|which|what|whether|if|few|what counts as)\b[^.;:,]{0,24}$/i,
  },
]
