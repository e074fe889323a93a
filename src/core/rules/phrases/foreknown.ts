import {blank} from '../../text/edits.ts'
import {certain, signs, knownToAll} from './hindsight-reasons.ts'
import type {HindsightPhrase} from './hindsight.ts'

const documented = blank('the page or runbook that documents it')
const denied =
  /(?:n['’]t|\b(?:not|never|no|none|any|every|all|whether|if|how|for|against|less|more|between|from)) (?:\p{L}+ ){0,1}$/iu

const noun =
  '(?!(?:to|in|for|if|when|because|and|or|but|at|by|from|with|once|after|as|ways?|manner|order|ordering|performance|latency|latencies|load|loads|pattern|patterns|names?|ids?|tokens?|numbers?|schedule|schema|urls?|paths?|interval|intervals|costs?|behaviou?r|response|builds?|format|sequence|values?|time|times|amount)\\b)[\\p{L}-]{2,}'
const book =
  "(?:text ?book|handbook|manual|primer|beginner['’]?s? (?:guide|course)|introduction|tutorial|course|guide|checklist|lecture|training|cookbook|best[- ]practice (?:guide|list))"
const ruin =
  '(?:failure|trouble|disaster|collapse|overload|defeat|ruin|chaos|catastrophe|conflict|a (?:conflict|collapse|failure|collision|mix-up|flood|disaster|delay|outage))'
const calamity =
  '(?:accident|disaster|collision|flood|crash|leak|outage|failure|mess|mix-up|overrun|detour|delay|error|mistake|wait|breakdown|collapse|conflict|clash|fire|damage|incident|problem|overload|shortage|misunderstanding|confusion|cost|spill|burst|gap|drop|rework|downtime|end|consequence|result|outcome|escalation)s?'

/** What was certain, or known to all, by the words that say so, wherever they stand in the sentence. */
export const foreknown: readonly HindsightPhrase[] = [
  {
    id: 'certain-thing',
    pattern: new RegExp(
      `(?<=\\b(?:an?|the|this|that|such an?|these|those|one|two|three|another|its|our|with|to) )(?:(?:\\p{L}+ly|all too|quite) )?(?:(?:avoidable|preventable|foreseeable|doomed|foredoomed|ill-(?:fated|starred))(?= ${noun})|(?:inevitable|unavoidable|predictable)(?= ${calamity}\\b))`,
      'iu',
    ),
    ...certain,
    remedy: 'delete',
    unless: denied,
  },
  {
    id: 'the-inevitable',
    pattern:
      /\bthe (?:inevitable|unavoidable|foreseeable|predictable|self-evident)(?=[.,;:!]|$| (?:happened|was|came|occurred|had|took|could|followed|struck|arrived)\b)/i,
    ...certain,
    remedy: [blank('what happened')],
    unless: denied,
  },
  {
    id: 'was-avoidable',
    pattern: new RegExp(
      `(?<=\\b${calamity} (?:was|were|had been|would have been) )(?:(?:\\p{L}+ly|quite|all too) )?(?:avoidable|preventable|predictable|foreseeable|pre-?ordained|pre-?programmed|pre-?destined|self-inflicted|home-?made|man-made|needless|unnecessary|uncalled[- ]for|a (?:logical|natural|foregone) \\p{L}+)(?=[.,;:!]|$| (?:from|and|with|by|but)\\b)`,
      'iu',
    ),
    ...certain,
    remedy: ['a possible outcome, with ', signs],
    unless: /(?:n['’]t|\b(?:not|never|no|none|neither|whether|if|how|what)) [^.;:,]{0,40}$/i,
  },
  {
    id: 'logical-consequence',
    pattern:
      /(?<=\b(?:was|were|is|came|followed|be) (?:as )?(?:only |just |then )?)(?:the|an?) (?:(?:only|purely|perfectly) )?(?:logical|natural|inevitable|necessary|inexorable|foreseeable|predictable|iron|unavoidable) (?:consequences?|results?|outcomes?|conclusions?|next steps?|ends?|upshot|follow-up|sequel|product)\b|\bwith (?:an? )?(?:iron|inexorable|grim|merciless|relentless|mathematical|tragic|cruel) (?:logic|certainty|inevitability|precision|necessity)\b/i,
    ...certain,
    remedy: ['a possible outcome, with ', signs],
    unless: /(?:n['’]t|\b(?:not|never|no|whether|if)) [^.;:,]{0,30}$/i,
  },
  {
    id: 'certain-from-then',
    pattern:
      /(?<=\b(?:was|were|had been) )(?:all but |practically |virtually |effectively |already )?(?:certain|sure|sealed|lost)(?= (?:from (?:the (?:moment|day|minute|hour|second|instant|first|start|outset|beginning)|then on|day one)|the moment|before (?:it|they|we) (?:had )?(?:begun?|began|started|left)))|(?<=^\W{0,3}(?:from (?:that|the) (?:moment|day|point|hour|minute)|with that|once|as soon as)[^.;:]{0,80} (?:was|were) )(?:all but |practically |virtually )?(?:certain|sealed|lost|only a formality)(?=[.,;!]|$)/i,
    ...certain,
    remedy: ['a possible outcome, with ', signs, ','],
  },
  {
    id: 'failed-before-it-began',
    pattern:
      /\b(?:(?:had )?(?:failed|died|ended|lost|sunk|sank|collapsed)|doomed) before (?:it|they|the \p{L}+|we) (?:had )?(?:even )?(?:begun?|began|started|left|launched|opened|got going)\b/iu,
    ...certain,
    remedy: ['ended, with ', signs, ',', ' after it began'],
  },
  {
    id: 'ruin-was-certain',
    pattern: new RegExp(
      `(?<=\\b${ruin} (?:was|were|had been|lay) )(?:\\p{L}+ly |always |already )?(?:certain|guaranteed|assured|built[- ]in|baked in|inherent|pre-?programmed|programmed|ahead|brewing|looming|imminent|around the corner|in the air|on the cards|on its way|only (?:a|one) step away|in store|waiting)(?=[.,;!]|$| (?:from|and|for|since)\\b)|\\b(?:was|were|had been) on (?:an? )?(?:collision course|road to nowhere|downward spiral|path to (?:failure|ruin))\\b`,
      'iu',
    ),
    ...certain,
    remedy: ['had ', signs],
  },
  {
    id: 'matter-of-days',
    pattern:
      /\ba (?:matter|question) of (?:days|weeks|months|hours|minutes|luck|chance|when)(?= (?:until|before|that|till|when)\b)/i,
    ...certain,
    remedy: [signs],
  },
  {
    id: 'nobody-surprised',
    pattern:
      /\b(?:nobody|no one|no-one|none of (?:us|them))\b[^.;:,]{0,50} (?:was|were|is|could be|can be|should be|would be|will be|can have been|could have been) (?:really |much |at all )?(?:surprised|astonished|shocked|caught off guard)\b|\b(?:can|could|should|will|would|did)(?:not|n['’]t| not| hardly| scarcely) (?:have )?surprised? (?:any(?:one|body)|us|them)\b/i,
    ...certain,
    remedy: [blank('what was expected at the time, by whom and why')],
  },
  {
    id: 'knew-it-would-happen',
    pattern:
      /\b(?:we|everyone|everybody|they|all of us|most of us|people) (?:all |had |always |secretly |really )*(?:knew|known|expected|been expecting|feared|suspected|guessed|been waiting for)(?= (?:(?:that )?(?:this|it|that|something like (?:this|that)|the day)(?=[.,;!]|$| (?:would|was going|had to|could not|one day|was bound|was coming|to happen))))/i,
    ...certain,
    remedy: [blank('who'), ' knew, from ', blank('which signals, and since when'), ','],
    unless: /\b(?:if|whether|as|than|what|not)\b[^.;:,]{0,12}$/i,
  },
  {
    id: 'in-every-textbook',
    pattern: new RegExp(
      `\\b(?:any|every|each|no) (?:[\\p{L}-]+ )?${book} (?:says|warns|tells|teaches|covers|explains|begins|opens|starts|lists|has|would|will|mentions|forgets|recommends|knows)\\b|\\b(?:in|on page one of|straight (?:out of|from)|out of) (?:any|every|each|a|the) (?:[\\p{L}-]+ )?(?:text ?book|primer)\\b|\\b(?:in|by) (?:any|every) (?:[\\p{L}-]+ )?${book}\\b`,
      'iu',
    ),
    ...knownToAll,
    remedy: [documented, ' says'],
  },
  {
    id: 'learned-on-day-one',
    pattern:
      /\b(?:(?:you|we|one|they|everyone|students?|trainees?|apprentices?) (?:all )?learns? (?:that |this |it )?(?:on|in|from) (?:the )?(?:day one|first (?:day|week|lesson|year|lecture|chapter|semester)|week one|kindergarten|school|primary school|chapter one|lesson one)|(?:is|was|gets) (?:taught|learned|learnt|covered) (?:in|on) (?:the )?(?:first (?:day|week|lesson|year|lecture|chapter|semester)|day one|week one|kindergarten|every course|school|chapter one))\b/i,
    ...knownToAll,
    remedy: [documented, ' says'],
  },
  {
    id: 'are-the-basics',
    pattern:
      /(?<=\b(?:is|was|are|were)(?: just| simply| plain| all)? |\b(?:it|that|this)['’]s (?:just |simply |plain )?)(?:the (?:very )?(?:basics|fundamentals|abc|bread and butter)|(?:basic|elementary|simple|plain) (?:\p{L}+ing|physics|maths?|arithmetic|hygiene|logic|courtesy|knowledge|diligence|craft(?:smanship)?|care|sense|caution|prudence|housekeeping)|elementary)(?=[.,;:!]|$| (?:of|to|and|in|for|that|not)\b)/iu,
    ...knownToAll,
    remedy: ['documented on ', documented],
  },
]
