import {blank} from '../../text/edits.ts'
import {followed, forAndAgainst, judged, verdict} from './hindsight-reasons.ts'
import type {HindsightPhrase} from './hindsight.ts'

/** Adverbs that say how bad it was, and to nobody at the time. */
const grossly =
  '(?:woefully|hopelessly|ridiculously|laughably|absurdly|shockingly|criminally|grossly|wildly|embarrassingly|pathetically|appallingly|inexcusably|unforgivably|unbelievably|incredibly|ludicrously|scandalously|disastrously|fatally|sorely|lamentably|pitifully|abysmally|hideously|outrageously|astonishingly|suspiciously|tragically|insanely)'

/** Wordings that measure what was done, or what there was, by what came of it. */
export const measuredByTheEnd: readonly HindsightPhrase[] = [
  {
    id: 'woefully',
    pattern: new RegExp(
      `\\b${grossly}(?= (?:in\\p{L}+|un\\p{L}+|under-?\\p{L}+|over-?\\p{L}+|mis\\p{L}+|small|large|big|short|long|late|early|slow|few|little|many|low|high|weak|thin|simple|complex|optimistic|ambitious|(?:naive|naïve)|wrong|outdated|out of date|broken|bad|poor|expensive|cheap|easy|round|smooth|quiet|good|lacking|absent|missing|careless|lax|loose|narrow|tight|wide|broad|generous|behind)\\b)`,
      'iu',
    ),
    ...judged,
    remedy: 'delete',
  },
  {
    id: 'against-reason',
    pattern:
      /\b(?:against|contrary to|in defiance of|in spite of|despite|counter to) (?:(?:all|any|every|our|their|its|his|her) )?(?:better (?:judge?ment|knowledge)|(?:common sense|reason|logic|good sense|sound advice|good advice|best practice|wiser counsel|all advice|the evidence))\b/i,
    ...judged,
    remedy: ['with ', forAndAgainst],
  },
  {
    id: 'despite-clear-signs',
    pattern:
      /\b(?:despite|in spite of|regardless of|notwithstanding|in the face of|in disregard of) (?:(?:all|every|any number of|a series of|a string of|several|many|numerous|repeated|multiple|clear|obvious|explicit|loud|ample|plain|unmistakable|mounting|growing|overwhelming|early|the|of|these|those|our|their) ){1,3}(?:warnings?|warning signs?|signs?|signals?|red flags|evidence|advice|alarms?|hints|indications?)\b(?! (?:of|from|on|to|in|at|about) (?:the|our|a) (?:page|screen|door|console|log|wall)\b)/i,
    ...judged,
    remedy: [
      'with ',
      blank('the signals that pointed to it'),
      ' beside ',
      blank('those that pointed elsewhere'),
    ],
    unless: /\b(?:pass\p{L}*|ran|run|fly\p{L}*|flew|drove|walk\p{L}*) $/iu,
  },
  {
    id: 'open-eyes',
    pattern:
      /\b(?:with (?:our |their |its |his |her )?(?:open eyes|eyes (?:wide )?(?:open|shut)|fingers crossed)|(?:sleepwalk|sleep-walk|stumbl|blunder)(?:ed|ing)(?: (?:right|straight|headlong))? (?:in)?to)(?= ?\p{L}|[.,;!]|$)/iu,
    ...judged,
    remedy: ['with ', blank('what was known at the time'), ' on the way to'],
  },
  {
    id: 'no-business-there',
    pattern:
      /\b(?:had|has|have) (?:absolutely |really )?no (?:business|place) (?:being |running |sitting |living )?(?=(?:in|on|at|there|near|inside|outside|anywhere)\b)/iu,
    ...verdict,
    remedy: ['was with ', forAndAgainst, ' '],
    unless: /\b(?:there|if|whether) (?:\p{L}+ )?$/iu,
  },
  {
    id: 'long-overdue',
    pattern:
      /(?<=\b(?:was|were|is|are|had been) )(?:long|well|far|much|way|years|months) overdue\b|\b(?:it (?:is|was|had been) )?high time (?:that|to|for|we)\b/i,
    ...verdict,
    remedy: ['a step with ', forAndAgainst],
  },
  {
    id: 'too-good-to-be-true',
    pattern:
      /\b(?:too (?:good|smooth|quiet|round|easy|fast|clean|perfect|cheap|neat|beautiful) to (?:be (?:true|real|honest)|last)|smel(?:led|t) (?:fishy|wrong|of a rat)|made no sense(?: at all| whatsoever)?(?=[.,;!]|$))/i,
    ...judged,
    remedy: ['at odds with ', blank('what was known at the time, and to whom')],
  },
  {
    id: 'black-and-white',
    pattern:
      /(?<=[\p{L}`”"] )(?:(?:right )?there )?(?:in (?:plain )?black (?:and|on) white|in (?:large|big|bold|capital|red|fat) (?:letters|type|print|capitals)(?= (?:that|and|for|on page)\b|[.!]|$)|in broad daylight|in (?:plain|full) view(?! of (?:the|a)\b)|in so many words|within arm['’]s (?:reach|length)|there (?:to be (?:seen|read|found|learned|learnt|heard)|for the (?:asking|taking|reading)))/iu,
    ...judged,
    remedy: ['where it could be seen by ', blank('whom, and when')],
    unless: /\b(?:not|never|print(?:s|ed)?|label(?:s|led)?|painted|no)\b[^.;:,]{0,24}$/i,
  },
  {
    id: 'connect-the-dots',
    pattern:
      /\b(?:(?:nobody|no one|none of us|no-one) (?:had )?(?:put|connected|joined|linked) (?:the|two|one)\b (?:dots|and (?:two|one) together|pieces together|clues|signs)|(?:did not|didn['’]t|failed to|could not|couldn['’]t) (?:put two and two together|(?:connect|join) (?:up )?the dots)|(?:the|all the) (?:dots|pieces(?: of the (?:puzzle|jigsaw))?|building blocks|ingredients) (?:were|lay) (?:all )?(?:there|in place|on the table))/i,
    ...judged,
    remedy: ['there were ', blank('which signals, and to whom'), ', with ', blank('what lay between them')],
    unless: /\b(?:seem(?:s|ed)?|looked|as if|whether|if|until|not)\b[^.;:,]{0,30}$/i,
  },
  {
    id: 'announced-itself',
    pattern:
      /\b(?:(?:had )?(?:been )?(?:announc(?:ed|ing)|advertis(?:ed|ing)) (?:itself|themselves|its (?:end|failure|coming|death))|(?:had )?(?:been )?(?:cast(?:ing)? (?:its|their) shadows?(?: ahead)?)|(?:had )?(?:been )?(?:shouting|screaming|yelling) (?:at us|at everyone|its name)|(?:had )?(?:been )?(?:brewing|simmering|smouldering|smoldering|festering|building up) for (?:(?:at least )?(?:an? |\d+ |\p{L}+ )?(?:days|weeks|months|years|hours|week|month|year|while|time)))\b/iu,
    ...judged,
    remedy: ['had shown in ', blank('which signals, beside which others')],
  },
  {
    id: 'one-too-many',
    pattern:
      /\b(?:one|an?) [\p{L}-]+ (?:too (?:many|far)|more than was (?:good|healthy)(?: for \p{L}+)?)(?=[.,;!]|$)/iu,
    ...verdict,
    remedy: ['one with ', forAndAgainst],
    unless: /\b(?:by|has|had|have|with|is) $/i,
  },
  {
    id: 'trusted-to-luck',
    pattern:
      /\b(?:hope is (?:not|no) (?:a |an )?\p{L}+|(?:left|trusted|leaving|trusting) (?:\p{L}+ )?to (?:chance|luck|fate|fortune|blind luck|good luck)|(?:relied|relying|banked|banking|counted|counting|bet|betting) on (?:blind |sheer |good |pure )?(?:luck|hope|good fortune|the best)|(?:hoped|hoping|praying|prayed) for the best|on a wing and a prayer)\b/iu,
    ...judged,
    remedy: ['went with ', forAndAgainst],
  },
  {
    id: 'worse-moment',
    pattern:
      /\b(?:could(?: not|n['’]t| hardly| scarcely)|cannot|can['’]t|hard to|difficult to|impossible to) (?:have )?(?:chosen?|pick(?:ed)?|choose|imagine[d]?|find|found|think of) (?:of )?(?:an? )?(?:worse|less suitable|more unfortunate|more unsuitable|poorer) (?:time|moment|day|hour|week|place|candidate|choice|date|occasion)\b/i,
    ...judged,
    remedy: ['chose it with ', forAndAgainst],
  },
  {
    id: 'reaped-it',
    pattern:
      /\b(?:(?:the )?chickens (?:came|had come|come) home to roost|(?:reap(?:ed|s)?|harvest(?:ed|s)?) what (?:we|they|it|one|you) (?:had )?(?:sown?|sowed|planted)|got (?:exactly |just )?what (?:we|they|it|one|you) (?:deserved|asked for|paid for|had coming)|(?:avenged|took revenge|revenged) (?:itself|themselves)|serve[sd]? (?:us|them|it) right|(?:the )?(?:bill|invoice) (?:for (?:it|this|that) )?(?:came|arrived|fell due) (?:later|in|on|when))\b/i,
    ...verdict,
    remedy: followed,
  },
  {
    id: 'took-its-course',
    pattern:
      /\b(?:(?:the )?(?:disaster|fate|tragedy|drama|catastrophe|misfortune|calamity|inevitable|unavoidable) (?:took (?:its|their) course|ran its course|struck|unfolded|happened|came to pass)|so much for (?:the|our|that|this)|(?:things|it|events) took (?:its|their) (?:inevitable |natural |fatal )?course|(?:has|had|with) an? (?:grim|certain|sad|cruel|fatal|inexorable|iron|strange|tragic) (?:logic|inevitability|irony))\b/i,
    ...judged,
    remedy: followed,
  },
  {
    id: 'flawed-from-ground-up',
    pattern:
      /(?<=\b(?:was|were|is|been) )(?:(?:deeply|fundamentally|fatally|inherently|hopelessly|badly|basically|seriously|thoroughly) (?:flawed|wrong|broken|misconceived|mistaken|unsound)|(?:flawed|wrong|rotten|broken|misconceived|mistaken) (?:from the ground up|to the core|at its core|at heart|by design|in (?:its )?(?:concept|principle))|an? (?:open|wide-open|unlocked) (?:barn )?(?:door|gate|invitation))\b/i,
    ...verdict,
    remedy: ['a choice with ', forAndAgainst],
  },
  {
    id: 'had-been-warned',
    pattern:
      /\b(?:had been|have been|were|was) (?:warned|told|reminded|advised|alerted)(?: of (?:it|this|that))? (?:often enough|(?:more than )?(?:once|twice) too often|many times(?: over)?|time and again|again and again|over and over|repeatedly|early enough|in good time|more than once|plenty of times|in no uncertain terms|in plain words)\b|\bwe had been warned(?=[.!;]|$)/i,
    ...judged,
    remedy: ['had been told ', blank('what, by whom and when')],
    unless: /\b(?:customers?|users?|guests?|if|not|never)\b[^.;:,]{0,20}$/i,
  },
  {
    id: 'lesson-not-learned',
    pattern:
      /\b(?:(?:the )?lessons? (?:of|from) [^.;,]{3,50} (?:was|were|had been|had) (?:not|never|un|plainly not)(?: been)? ?(?:learned|learnt|heeded|applied)|(?:had|has|have) (?:learned|learnt) nothing(?: from)?|(?:did not|didn['’]t|never) (?:learn|heed)(?:ed)? (?:the lessons?|anything) (?:of|from))\b/i,
    ...judged,
    remedy: ['had ', blank('what was changed since'), ' after'],
  },
  {
    id: 'as-clear-as-it-gets',
    pattern:
      /\b(?:as (?:clear|plain|obvious|simple|explicit) as (?:it gets|can be|could be|they come|anyone could (?:wish|ask)(?: for)?)|could(?: not|n['’]t| hardly) be (?:any )?(?:clearer|plainer|louder|simpler|more (?:obvious|visible|evident|explicit))|le(?:ft|aves?) (?:no|little|not much) room for (?:interpretation|doubt|misunderstanding|ambiguity)|next to impossible to (?:confuse|miss|overlook|mistake|mix up)|hardly be (?:confused|missed|overlooked|mistaken|mixed up))(?=[.,;!]|$| (?:and|but|by|with|about|as|that|for)\b)/i,
    ...judged,
    remedy: ['read by ', blank('whom, and when')],
    unless: /\b(?:is|are) $/i,
  },
  {
    id: 'special-blindness',
    pattern:
      /\b(?:it (?:takes|took|needs?|needed|requires?|required) (?:an? (?:special|certain|particular|good deal of|remarkable|rare) (?:kind of )?(?:\p{L}+ )?|some |real |considerable )(?:blindness|talent|effort|skill|gift|nerve|courage|imagination|stubbornness|optimism|faith)(?= to\b)|it is (?:an? )?(?:truism|platitude|commonplace|elementary|axiomatic|textbook knowledge)(?= that\b|[.,;]|$))/iu,
    ...judged,
    remedy: [blank('the page or runbook that documents it'), ' says'],
  },
]
