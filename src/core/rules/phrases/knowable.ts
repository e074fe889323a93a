import {blank} from '../../text/edits.ts'
import {certain, forAndAgainst, known, plainAfterwards, signs, verdict} from './hindsight-reasons.ts'
import type {HindsightPhrase} from './hindsight.ts'

const whom = blank('whom, and where')
const visible = ['visible to ', whom] as const

/** How plain something is said to have been; in front of it stands how plain it was indeed. */
const plain =
  '(?:clear|plain|obvious|evident|apparent|manifest|noticeable|perceptible|palpable|tangible|foreseeable|predictable|recogni[sz]able|detectable|unmistakable|to be (?:expected|foreseen|feared))'
const indeed =
  '(?:(?:all too|only too|\\p{L}+ly|so|very|quite|more than|always|already|long|there and) ){0,2}'
const be = '(?:was|were|is|had been|has been|have been|became|seemed)'

/** Since when, told without a clock: from before anyone could look back. */
const since =
  '(?:from (?:(?:the )?(?:very )?(?:start|outset|beginning|onset)(?! of\\b)|day one|week one)|all along|all the (?:time|while)|the (?:whole|entire) time|early on|as early as|as far back as|long (?:before|ago|since|beforehand)|(?:well|weeks|months|years|days) (?:ago|ahead|in advance|beforehand|earlier|before(?! (?:the|a) (?:date|deadline))))'
const long =
  '(?:for (?:(?:several|many|some|two|three|four|six) )?(?:days|weeks|months|years|ages|quarters|sprints)|since (?:day one|the (?:start|outset|beginning|spring|summer|autumn|winter)))'

/** Whoever would have known: all, or any who looked. */
const looking =
  '(?:look|see|listen|read|count|notice|ask|check|think|hear|know|open|scroll|calculate|do the (?:sums|maths?))'
const everybody =
  '(?:all|everyone|everybody|anyone|anybody|whoever|those|any (?:of us|\\p{L}+)|every \\p{L}+)'
const wouldLook = `(?:car(?:ed|es|ing)|bother(?:ed|s|ing)|want(?:ed|s|ing)|chose|choosing|took the trouble|takes the trouble|was willing|is willing|were willing|willing|dared|prepared|had (?:eyes|ears)|has (?:eyes|ears)|with (?:eyes|ears))(?: to ${looking}\\b)?`

/** What tells, and how loudly. */
const teller =
  '(?:graphs?|logs?|dashboards?|numbers?|data|metrics?|charts?|alerts?|alarms?|figures?|curves?|panels?|tickets?|statistics|trends?|signals?|signs|symptoms?|readings?|gauges?|tank|system|report(?:s|ing)?|budget|screens?|disks?|minutes|survey|backlog|queue|everything|history|reviews?|complaints|sensors?|facts)'
const loud =
  '(?:shout(?:ed|ing)|screamed|screaming|yelled|yelling|shrieked|shrieking|cried|crying|begged|begging|pleaded|pleading|howled|howling)'
const soft =
  '(?:tell|told|telling|warn(?:ed|ing)?|hint(?:ed|ing)|signal(?:l?ed|l?ing)|saying|said|point(?:ed|ing)|whisper(?:ed|ing))'

/** Behind a copula nothing of what stands in front of it is denied: “That it could not work was plain.” */
const denied =
  /(?:n['’]t|\b(?:not|never|no|none|nothing|neither|nor|any|more|less|most|make|makes|made|making|becomes|seemed|looked|so that|without|until|only))\b(?:(?!\b(?:was|were|is|are|had)\b)[^.;:,]){0,24}$|\b(?:whether|if)\b[^.;:,]{0,60}$/i

/** Knowledge that is laid into the past: how plain a thing was, since when, and to whom. */
export const knowable: readonly HindsightPhrase[] = [
  {
    id: 'plain-since',
    pattern: new RegExp(
      `(?<=\\b${be} )${indeed}(?:${plain}(?= (?:${since}|${long})\\b)|(?:visible|known|there|present)(?= (?:from (?:the outset|day one)|all along|the (?:whole|entire) time|long before)\\b))`,
      'iu',
    ),
    ...plainAfterwards,
    remedy: visible,
    unless: denied,
  },
  {
    id: 'plain-for-all',
    pattern: new RegExp(
      `(?<=\\b${be} )${indeed}(?:${plain}|visible|there|in the open|laid out|known)(?: enough)? (?:to (?:all|us all|everyone|everybody)(?: (?:concerned|involved|of us|around)\\b|(?=[.,;:!]|$))|(?:for|to) ${everybody} (?:to (?:see|read|hear|know)|(?:who )?${wouldLook}|with (?:eyes|ears|half an eye|any experience|a calculator|common sense|an? \\p{L}+ calculator)))`,
      'iu',
    ),
    ...plainAfterwards,
    remedy: visible,
    unless: denied,
  },
  {
    id: 'for-whoever-looks',
    pattern: new RegExp(`\\b(?:for|to|by) ${everybody} (?:who )?${wouldLook}`, 'iu'),
    ...plainAfterwards,
    remedy: ['for ', whom],
    unless:
      /\b(?:open|free|available|welcome|offered|given|sent|explained?|advice|guide|note|no|not)\b[^.;:,]{0,24}$/i,
  },
  {
    id: 'known-to-every',
    pattern:
      /(?<=\b(?:is|was|are|were) )(?:\p{L}+ly |well )?(?:known|familiar|second nature|clear|obvious|evident) to (?:every|any|each|the (?:youngest|greenest|rawest|newest|merest|average)) (?!user|customer|client|node|host|server|peer|service|replica|process|shard)\p{L}+/iu,
    ...plainAfterwards,
    remedy: ['documented on ', blank('the page or runbook that documents it')],
    unless: denied,
  },
  {
    id: 'only-a-fool',
    pattern:
      /\b(?:only|none but|just) (?:an? |the )?(?:fool|madman|idiot|optimist|gambler|novice|dreamer|blind (?:man|person|people|optimist)|fools|optimists|gamblers|dreamers)(?= (?:would|could|can|will|might|believes?|trusts?|thinks?|ignores?)\b)/i,
    ...plainAfterwards,
    remedy: [blank('who, with what knowledge,')],
  },
  {
    id: 'told-loudly',
    pattern: new RegExp(
      `(?<=\\b${teller} )(?:(?:had|have|has) been |were |was |kept |had |have )?(?:(?:practically|literally|virtually|almost|all but|simply|fairly|positively) )?(?:${loud}(?: (?:at|to) (?:us|everyone|anyone|the \\p{L}+))?(?: it| out)?(?: for (?:an?|some|more|our|the|any) (?:[\\p{L}-]+ )?\\p{L}+)?|(?:telling|shouting|warning|saying)(?: us| everyone| anyone)?(?: so| as much| exactly that| just that)?(?= ${long}))(?=[.,;:!]|$| (?:for|all|since|that|and|but|from|in)\\b)`,
      'iu',
    ),
    ...plainAfterwards,
    remedy: ['had shown ', blank('what, beside what else')],
    unless: /\b(?:if|whether|when|not|never|no)\b[^.;:,]{0,30}$/i,
  },
  {
    id: 'told-before-it-came',
    pattern: new RegExp(
      `\\b(?:from the (?:first|very first|earliest) (?:minute|moment|day|hour|second|line|alert|page|log|look|week)|right from the (?:start|beginning)|from the (?:start|outset|beginning)|from day one)\\b,?(?= (?:(?:the|every|all|all the|this|that|it|these|everything) ?){1,2}(?:[\\p{L}-]+ )?(?:evidence|signs?|data|logs?|graphs?|facts|numbers|indications?|symptoms?|alarms?|clues?|arrows?|everything)? ?(?:had )?(?:${soft})\\b)`,
      'iu',
    ),
    ...plainAfterwards,
    remedy: 'delete',
  },
  {
    id: 'loud-and-clear',
    pattern:
      /(?<=\b(?:was|were|came|rang|is) )(?:through )?loud and clear\b|(?<=\b(?:hint|warning|sign|signal|message|alarm|evidence|clue|indication|writing)s? (?:was|were|had been) )(?:(?:more than|\p{L}+ly|very|quite|as|so) )?(?:clear|explicit|strong|plain|unambiguous|loud|sufficient|ample)(?: enough)?(?=[.;!]|$|, (?:and|but|yet) )/iu,
    ...plainAfterwards,
    remedy: ['seen by ', whom],
    unless: denied,
  },
  {
    id: 'game-away',
    pattern:
      /\bg(?:ives?|ave|iven|iving) (?:the (?:game|plot|secret|show|cause)|it(?: all)?|everything|the whole thing) away\b|\b(?:seen|smel(?:led|t)|spotted|heard|visible|felt|sensed|read|recogni[sz]ed|foreseen|predicted)(?: coming)? (?:from )?(?:a mile|miles|a long way|from afar|a hundred (?:miles|metres|yards)) ?(?:off|away)?|\bsee(?:n|ing)? (?:it|this|that|them) (?:all )?coming (?:from )?(?:a mile|miles|afar)\b/i,
    ...plainAfterwards,
    remedy: ['pointed to ', blank('what, beside what else it could mean')],
    unless: /\b(?:could|can|be|not|never|been|have|to|might)\b[^.;:,]{0,14}$/i,
  },
  {
    id: 'could-be-seen-from-afar',
    pattern:
      /\b(?:could|can)(?: easily| clearly| already| plainly)? be (?:seen|smel(?:led|t)|spotted|heard|felt|sensed|read|recogni[sz]ed|foreseen|predicted)(?: coming)?(?: (?:from )?(?:a mile|miles|a long way|afar|a hundred (?:miles|metres|yards))(?: off| away)?| (?:with (?:the naked eye|half an eye|one['’]s eyes shut)|by (?:anyone|anybody|everyone|a child|any \p{L}+)|well in advance|long before|weeks (?:before|ahead)|months (?:before|ahead)))/iu,
    ...plainAfterwards,
    remedy: visible.map((part) => (part === 'visible to ' ? 'was visible to ' : part)),
    unless: denied,
  },
  {
    id: 'never-any-doubt',
    pattern:
      /\bthere (?:was|is|had been|could be|can be|has been) (?:never|hardly|little|scarcely) (?:any|a|much|room for)? ?(?:(?:real|serious) )?(?:doubt|question|uncertainty)(?= (?:that|about|as to|of|over)\b|[.,;!]|$)/i,
    ...certain,
    remedy: ['there were ', signs],
    unless: /\b(?:if|whether|so that)\b[^.;:,]{0,30}$/i,
  },
  {
    id: 'never-in-doubt',
    pattern:
      /(?<=\b(?:outcome|result|end|ending|failure|verdict|answer|cause|collapse|delay) (?:was|were|is|had been) )(?:never|hardly|not for a moment|at no time)(?: really| seriously)? (?:in (?:doubt|question)|open)\b/i,
    ...certain,
    remedy: ['one of several, with ', signs],
  },
  {
    id: 'no-one-in-doubt',
    pattern:
      /\b(?:no ?one|nobody|none of (?:us|them)|not one of (?:us|them)) (?:can|could|could possibly|can possibly|will|was|had|harbou?red|has)(?: have)? (?:been |be |had |have )?(?:in )?(?:(?:any|much|real|serious) )?(?:doubts?|illusions?)\b/i,
    ...certain,
    remedy: [blank('who'), ' had ', blank('which signals, and from when on')],
    unless: /\b(?:if|whether|so that)\b[^.;:,]{0,30}$/i,
  },
  {
    id: 'foregone',
    pattern:
      /(?<=\bit (?:was|is|seemed|had been) )(?:always |almost |practically |more or less )?(?:a foregone conclusion|(?:a )?(?:safe|sure|near|dead) (?:bet|thing|certainty)|written in the stars|a mathematical certainty|on the cards|(?:only )?(?:logical|to be expected|to be feared)|in the nature of things|par for the course)(?= (?:that|for)\b|[.,;!]|$)/i,
    ...certain,
    remedy: ['possible, with ', signs, ','],
    unless: denied,
  },
  {
    id: 'written-into',
    pattern:
      /(?<=\b(?:failure|disaster|delay|outage|trouble|collapse|overrun|conflict|collision|overload|end|fiasco|loss|crash|breakdown|problem|mess|accident) (?:was|were|is|had been) )(?:(?:\p{L}+ly|already|always) )?(?:written|built|baked|programmed|designed|inscribed|woven|sewn) (?:in)?to(?= (?:the|our|its|this|that|every)\b)/iu,
    ...certain,
    remedy: ['possible, with ', signs, ', in'],
    unless: denied,
  },
  {
    id: 'accident-in-waiting',
    pattern:
      /\b(?:an? |the )?(?:accident|disaster|outage|failure|incident|catastrophe|crash|fire|scandal|collision|tragedy|problem|breach)(?:,| just| only| merely)? (?:in waiting|waiting for (?:an?|its|the|some)|looking for an? (?:place|date|time|day)|on its way|in the offing|on the horizon)(?: \p{L}+)?/iu,
    ...certain,
    remedy: [signs],
    unless: /\b(?:no|not|without|next|if|when)\b[^.;:,]{0,14}$/i,
  },
  {
    id: 'mistake-was-to',
    pattern:
      /\b(?:the|our|my|their|its|one) (?:(?:first|real|big|biggest|great|greatest|only|cardinal|original|fatal|crucial|decisive|main|actual|initial|second|grave|gravest|central|true|worst) )?(?:mistake|folly|misjudge?ment|miscalculation|misstep|sin|blunder|fallacy)(?: here| then| of all| in all this)? (?:was|is|lay|had been)(?= (?:to|in [\p{L}]{3,}ing|not to|that (?:we|they|he|she|the \p{L}+|nobody|no one)|[\p{L}]{3,}ing)\b)/iu,
    ...verdict,
    remedy: ['a choice, with ', forAndAgainst, ', was'],
  },
  {
    id: 'worst-of-all',
    pattern:
      /\bthe (?:riskiest|worst|least (?:suitable|sensible|safe|reliable|sound|promising|fortunate|convenient)|most (?:dangerous|fragile|risky|unfortunate|unsuitable|inconvenient|inopportune|unlucky|reckless)|unsafest|clumsiest|unluckiest)(?: (?:possible|conceivable|imaginable))? (?:option|choice|moment|time|day|way|place|path|route|variant|solution|candidate|order|hour|week|combination|design|setting|supplier|date)s?(?: (?:of all|possible|imaginable|there was|on offer|available)\b|(?= (?:for|to)\b|[.,;!]|$))/i,
    ...verdict,
    remedy: ['one with ', forAndAgainst],
    unless: /\b(?:if|whether|not|even|in|at|on) $/i,
  },
  {
    id: 'seen-by-its-end',
    pattern:
      /\b(?:in (?:view|the light|light|consideration|the face) of|given|(?:judging|going|judged|measured|seen) (?:by|from)|considering|with an eye on) (?:(?:the|its|their|this|that|our) (?:(?:final|eventual|actual|later|ultimate|sad) )?(?:results?|outcome|end|ending|aftermath|end result|upshot)|how (?:it|things|this|that|the \p{L}+) (?:all )?(?:ended|went|turned out|developed|unfolded))\b/iu,
    ...certain,
    remedy: ['with ', known],
    isWhatNow: true,
    unless: /\b(?:not|never|avoid|without|of)\b[^.;:,]{0,14}$/i,
  },
  {
    id: 'easy-enough',
    pattern:
      /(?<=\b(?:was|were|is|are|would have been|had been) )(?:(?:really|surely|after all|simply) )?(?:(?:simple|easy|trivial|plain|straightforward|quick|cheap) enough|not (?:exactly |really |that |so |all that |too |particularly )?(?:hard|difficult|complicated|a mystery|a secret|a riddle)|hardly (?:hard|difficult|complicated|a mystery|a secret|rocket science)|no (?:mystery|secret|riddle|great feat|art))(?= to (?:find|spot|see|notice|detect|guess|tell|foresee|predict|recogni[sz]e|diagnose|avoid|prevent|understand|work out|figure out|do|read|check|know|explain|imagine)\b)/i,
    ...plainAfterwards,
    remedy: [blank('how hard it was at the time, and for whom')],
    unless: /\b(?:if|whether|make|made|makes|so that|once|when|after|because|since)\b[^.;:]{0,60}$/i,
  },
  {
    id: 'was-not-difficult',
    pattern:
      /(?<=\b(?:cause|reason|answer|solution|fix|remedy|diagnosis|reading|check|test|choice|decision|question|calculation|arithmetic|sum|explanation|connection|link|conclusion|step|call|maths?)(?: (?:of|to|for|behind) (?:[\p{L}-]+ ){1,3}| )(?:was|is|were) )(?:really |surely |after all )?(?:not (?:exactly |really |that |so |all that |too |particularly |very )?|hardly |no )(?:hard|difficult|complicated|complex|subtle|mystery|secret|riddle)(?=[.,;!]|$)/iu,
    ...plainAfterwards,
    remedy: [blank('how hard it was at the time, and for whom')],
    unless: /\b(?:if|whether|now|today)\b[^.;:]{0,40}$/i,
  },
  {
    id: 'a-look-sufficed',
    pattern:
      /\b(?:one |an? )?(?:(?:single|quick|brief|short|first|five-minute|passing) )?(?:glance|look|call|check|question|click|comparison|search|read|minute|phone call|second look|moment)(?: (?:at|into|over|through|on|to|of|with) [^.;,:]{2,40})? (?:suffices|sufficed|(?:is|was|had been) (?:enough|all it (?:takes|took)))(?= to (?:see|find|know|tell|spot|notice|understand|reali[sz]e|show|clear|settle|rule)\b|[.;!]|$)/i,
    ...plainAfterwards,
    remedy: [blank('the signal at the time'), ' was there'],
    unless: /\b(?:not|no|never|if|whether|now|for)\b[^.;:,]{0,16}$/i,
  },
]
