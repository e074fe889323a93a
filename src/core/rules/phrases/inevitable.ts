import {blank} from '../../text/edits.ts'
import {certain, signs} from './hindsight-reasons.ts'
import type {HindsightPhrase} from './hindsight.ts'

const signals = blank('the signals at the time')

/** What something goes towards where it is said to have been lost. */
const ruin =
  '(?:disaster|trouble|failure|a fall|collapse|ruin|the rocks|the wall|a wall|a cliff|the cliff|the abyss|overload|chaos|catastrophe|doom|defeat|a (?:crash|collision|mess|fiasco|disaster|train ?wreck))'
/** How something ends that is said to have had no other end. */
const failing =
  '(?:happen|go (?:wrong|off|badly)|fail|break|bite(?: (?:us|back))?|explode|blow up|burst|snap|collapse|crash|come apart|come crashing down|end (?:badly|in tears)|give(?: way| out)?|backfire|run (?:dry|out)|spill over|boil over|tear)'

/** Wordings in which an outcome was certain, as figures of speech have it. */
export const inevitability: readonly HindsightPhrase[] = [
  {
    id: 'not-if-but-when',
    pattern:
      /(?<=\b(?:was|were|is) )(?:(?:only|just|always|never|simply) )?(?:(?:a|the) (?:question|matter) of )?when(?: \p{L}+ would \p{L}+)?,? (?:and )?(?:not|never) (?:of )?(?:if|whether)\b|\b(?:not|never) (?:(?:a|the) (?:question|matter) of )?(?:if|whether),? but (?:of |only |rather )?(?:(?:a|the) (?:question|matter) of )?when\b|\b(?:never|not) (?:if|whether)\b[^.;:]{3,80}[,–—-] ?(?:but )?(?:only|just|merely|simply) when\b|(?<=\b(?:was|were|is) )(?:only |just |always |merely )?a (?:matter|question) of when\b/iu,
    ...certain,
    remedy: [signs],
  },
  {
    id: 'only-question-was-when',
    pattern: /\bthe only (?:open |remaining |real )?question (?:was|is|had been) when\b/i,
    ...certain,
    remedy: ['it was open whether'],
  },
  {
    id: 'waiting-to-happen',
    pattern: new RegExp(
      `(?:\\ban? (?:[\\p{L}-]+ ){1,2}|(?<=\\b(?:was|were) )(?:just |only |simply )?)waiting to (?:happen|${failing})\\b`,
      'iu',
    ),
    ...certain,
    remedy: [signs],
  },
  {
    id: 'begging-to-be',
    pattern:
      /\b(?:(?:practically|literally|virtually|almost|just|simply|all but) )?(?:begging|crying out|asking|screaming|itching) to (?:be (?:mis)?\p{L}+(?:ed|en|wn|ot)|fail|go wrong|break)\b|\b(?:screaming|crying out|crying|begging|pleading|shouting)(?: out)? for (?:attention|help|action|mercy|trouble)\b|\ba cry for help\b/iu,
    ...certain,
    remedy: [signs],
  },
  {
    id: 'crying-out-for',
    pattern:
      /(?<=\b(?:was|were|had been) )(?:(?:practically|literally|almost|all but) )?(?:crying out|screaming|begging) for(?= (?:an?|some|more|better|someone|two|three|fewer|less|attention)\b)/i,
    ...certain,
    remedy: ['without'],
  },
  {
    id: 'heading-for',
    pattern: new RegExp(
      `(?<=\\b(?:was|were|been|us) )(?:clearly |straight |already |always |plainly )?(?:headed|heading|on course|on track|on (?:the|a|its|their) (?:sure |straight |certain )?(?:road|way|path)|steering|hurtling|racing|sleepwalking|drifting)(?: straight| directly)? (?:for|to|towards?|into) ${ruin}\\b|\\b(?:an? )?(?:train ?wreck|car crash|disaster|accident)(?:,?) in slow motion\\b|\\b(?:an? )?slow-motion (?:train ?wreck|car crash|disaster|accident)\\b`,
      'iu',
    ),
    ...certain,
    remedy: [signs],
  },
  {
    id: 'dead-on-arrival',
    pattern:
      /(?<=\b(?:was|were|been) (?:[\p{L}-]+ )?)(?:dead (?:on arrival|in the water|before it (?:began|started))|stillborn|dead-?born|a non-?starter|beyond (?:rescue|saving|hope|salvation)|a lost cause|a dead end from|an? (?:powder keg|minefield|death trap|ticking [\p{L}-]+|accident black spot|disaster|trap for \p{L}+))\b/iu,
    ...certain,
    remedy: ['a choice with ', blank('what spoke for and against it at the time')],
  },
  {
    id: 'one-way-to-end',
    pattern:
      /\bthere (?:was|is|could be|had been) (?:really |ever |always |simply )?(?:only (?:ever )?(?:one|a single)|just one|but one|no other|no) (?:possible |likely )?(?:way|outcome|result|ending|end)(?: (?:for )?(?:(?:this|it|that|things|all this|the \p{L}+)(?: \p{L}+)?) (?:could|would|was going to|might|to) (?:have )?(?:end|ended|go|gone|turn out|turned out|finish|work|hold|last))\b/iu,
    ...certain,
    remedy: ['there were ', signs],
  },
  {
    id: 'no-good-could-come',
    pattern:
      /\b(?:no|nothing|little) (?:good|sensible|useful) (?:could|would|can|will|(?:was|were|is) (?:ever )?(?:going|likely|bound|about) to)(?: ever)?(?: have)? (?:come|came|grow|result)(?: out)? (?:of|from)\b/i,
    ...certain,
    remedy: [signals, ' pointed to ', blank('which outcome'), ' of'],
  },
  {
    id: 'sooner-or-later',
    pattern:
      /\b(?:sooner or later|sooner rather than later|it was only a short step until|one day or (?:an)?other)\b,?(?= [^.;:]{2,60}\b(?:would|had to|must|(?:was|were) (?:going|bound|sure|certain|due) to)\b)/i,
    ...certain,
    remedy: ['with ', signs, ','],
  },
  {
    id: 'destined-to',
    pattern:
      /(?<=\b(?:it|this|that|something|things|[\p{L}-]+) )(?:was|were) (?:always |all but |almost |practically |virtually )?(?:destined|predestined|fated|doomed|condemned|foredoomed) (?:to|for)(?= \p{Ll}+)/iu,
    ...certain,
    remedy: ['could, with ', signs, ', come to'],
  },
  {
    id: 'never-going-to',
    pattern:
      /(?<!\b(?:we|i) )\b(?:was|were) never (?:really |ever |realistically )?going to(?= \p{L}+)(?![^.;]{0,60}\bby design\b)/iu,
    ...certain,
    remedy: ['might, with ', signs, ', not'],
  },
  {
    id: 'spelled-trouble',
    pattern:
      /\b(?:spell(?:s|ed|t)|smell(?:s|ed|t) of|reek(?:s|ed) of|had) (?:\p{L}+ )?(?:trouble|disaster|doom|failure|catastrophe)(?: written all over (?:it|them))?(?=[.,;!]|$| (?:from|for)\b)|\bhad (?:failure|trouble|disaster) written all over (?:it|them)\b/iu,
    ...certain,
    remedy: ['had ', signs],
    unless: /\b(?:if|whether|not|never)\b[^.;:,]{0,40}$/i,
  },
  {
    id: 'stage-was-set',
    pattern:
      /\b(?:(?:the|our|its|their) (?:stage|scene|table) (?:was|were|had been) set for|(?:the|our|its|their) (?:die|dice) (?:was|were|had been) cast|(?:the|our|its|their) fate (?:was|had been) sealed|the seeds? of (?:the|this|our) \p{L}+ (?:was|were|had been) (?:sown|planted)|(?:it|this|that|all this) (?:was|were) written in the stars|(?:the|this) (?:disaster|failure|outage|accident|mess|crash|collapse) (?:was|had been) (?:pre-?programmed|preordained|programmed|baked in|built in|pre-?determined))\b/iu,
    ...certain,
    remedy: ['there were ', signs, ', before'],
  },
  {
    id: 'made-inevitable',
    pattern:
      /(?<=\b(?:became|become|made|rendered|was|were|is) (?:(?:the|a|an|this|our|any|it|that) )?(?:[\p{L}-]+ ){0,2})(?:(?:all but|almost|virtually|practically|more or less) )?(?:inevitable|unavoidable|inescapable|a (?:dead |racing |virtual |near )?certainty|a given|a sure thing|a safe bet|a done deal|a foregone conclusion|only logical|all but (?:certain|guaranteed|assured))(?=[.,;:!]|$)/iu,
    ...certain,
    remedy: ['a possible outcome, with ', signs],
    unless: /(?:n['’]t|\b(?:not|never|no|none|neither|some|whether|if)) [^.;:]{0,60}$/i,
  },
  {
    id: 'what-you-get',
    pattern:
      /\b(?:that|this|it)(?:['’]s| is| was) (?:just |exactly |simply )?what (?:happens|comes of it)(?= (?:when|if|for|from|of)\b)/i,
    ...certain,
    remedy: [blank('what happened, step by step'), ' followed'],
  },
  {
    id: 'as-feared',
    pattern: /,? as (?:(?:many|everyone|we|some|the \p{L}+) (?:had )?|was (?:to be )?)?feared(?=[.,;]|$)/iu,
    ...certain,
    remedy: 'delete',
  },
  {
    id: 'no-surprise',
    pattern:
      /\b(?:(?:comes?|came) as no (?:great |big |real |particular )?(?:surprise|shock)|(?:is|was|are|were) (?:hardly|scarcely|barely) (?:an? |much of an? |any )?(?:surprising|surprises?|astonishing|a shock)|(?:is|was|are|were) no (?:great |big |real )?surprise|(?:(?:should|will|would|could|can) )?surprise[ds]? (?:nobody|no one|no-one|none of us)|(?:is|was|were) only to be expected)\b/i,
    ...certain,
    remedy: ['is explained by ', blank('what was known at the time, and how')],
    unless: /\b(?:if|whether|so that)\b[^.;:,]{0,40}$/i,
  },
  {
    id: 'sure-enough',
    pattern:
      /(?<=\b(?:and|but)),? (?:sure enough|lo and behold|to (?:nobody|no one|no-one)['’]s (?:great )?surprise|as if on cue|true to form|surprise, surprise)\b,?|(?<=[a-z]),? (?:sure enough|lo and behold|to (?:nobody|no one|no-one)['’]s (?:great )?surprise|as if on cue|true to form|surprise, surprise)(?=[.,;!]|$)/i,
    ...certain,
    remedy: 'delete',
  },
  {
    id: 'always-going-to',
    pattern:
      /(?<!\b(?:we|i) )\b(?:was|were) (?:always|ever|inevitably|surely|certainly) (?:going|bound|likely|sure|certain|set|about) to(?= \p{Ll}+)/iu,
    ...certain,
    remedy: ['could, with ', signs, ','],
  },
  {
    id: 'bound-to-verb',
    pattern:
      /\b(?:was|were) (?:\p{L}+ly )?bound to(?= (?!(?:the|an?|this|that|these|those|its|their|our|it|them|one|two|all|each|every|no|any|some|secrecy|silence|localhost|port|ports|address|host|hosts|interface|[\p{L}-]+s|eth\d?|ip|node|certain|specific|particular|another|both)\b)\p{Ll}+\b(?! \d))/iu,
    ...certain,
    remedy: ['could, with ', signs, ','],
  },
  {
    id: 'inevitably-inside',
    pattern:
      /(?<=\b(?:would|could|must|had to|was|were|[\p{L}-]+) )(?:inevitably|unavoidably|invariably|of necessity)(?= (?:\p{L}+(?:ed|en)|run|break|fail|lead|end|come|go|went|came|ran|led|broke|fell|hit|get|become|became|be|have|mean|cause|follow)\b)|^(?:unavoidably|of necessity|as (?:a )?(?:logical|inevitable|natural) consequence)\b,?/iu,
    ...certain,
    remedy: 'delete',
    unless: /\b(?:not|never|almost)\b[^.;:,]{0,12}$/i,
  },
]
