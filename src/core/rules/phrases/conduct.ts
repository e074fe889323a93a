import {conditions} from './character.ts'
import type {Judgement} from './judgement.ts'

const conduct = {
  why: 'It judges how somebody behaved; what they had to work with can be told.',
  source: 'dekker',
  alternatives: conditions,
} as const

/** What is judged of people at work. */
const work =
  '(?:communications?|co-?ordination|handovers?|handoffs?|handling|response|reaction|attitude|behaviou?r|conduct|tone|leadership|management|planning|preparation|supervision|support|service|performance|judge?ment|decision-making|crisis management|teamwork|effort|workmanship|work|follow-up|escalation|answers?|repl(?:y|ies)|remarks?|testing|discipline|stewardship|oversight|housekeeping)'
const dreadful =
  '(?:abysmal|appalling|dreadful|woeful|lamentable|pitiful|shambolic|amateurish|slipshod|atrocious|deplorable|disgraceful|shameful|inexcusable|unforgivable|snide|rude|sloppy|shoddy|arrogant|dismissive|high-handed|heavy-handed|condescending|patronising|patronizing|unprofessional|laughable|cavalier|obstructive|defensive|hostile|half-hearted|lacklustre|lackluster|second-rate|below par|substandard|disappointing|non-existent|chaotic|hopeless|farcical|ham-fisted|cack-handed)'
const its = '(?:its|their|his|her|our|my)'
const thing = "(?:[\\p{L}\\d’'-]+ ){0,3}?[\\p{L}\\d’'-]+"

/** How people are said to have behaved: idioms of evasion, haste, presumption and quarrel, and verdicts in the way of exclamations. */
export const conducts: readonly Judgement[] = [
  {
    id: 'conduct-idiom',
    pattern: new RegExp(
      [
        `(?:kept |keeps |was |were )?(?:mov(?:ed|ing)|shift(?:ed|ing)) the goal ?posts`,
        `(?:had )?cried wolf(?: (?:so|too) often)?`,
        `(?:lost the plot|blew hot and cold|went to pieces|fell to pieces|fell apart|came unstuck|got cold feet|bottled it|ducked (?:out|the (?:question|issue|decision))|sat on the fence|kept (?:${its} )?heads? down|looked after number one|went through the motions|asleep at the switch|dropped the baton|muddied the waters|talked past (?:each other|one another)|played (?:the hero|dumb|politics|for time|hide and seek)|pulled rank|went cowboy|rode roughshod over|closed ranks|let rip|stuck to ${its} guns|dug in ${its} heels|dug ${its} heels in|wriggled out of|hid behind|hides behind)`,
        `(?:overreact(?:ed|s)|over-reacted|underreacted|doubled down|backpedall?ed|back-pedall?ed|prevaricated|equivocated|dissembled|bickered|squabbled|sulked|grandstanded|freelanced|steamroll(?:er)?ed|railroaded|strong-armed|dilly-dallied|faffed(?: about)?|dillydallied|floundered|flailed|bumbled|blustered|waffled|fudged|whitewashed|bluffed|shirked|slacked|skived|winged it|flew blind|guessed wildly)`,
        `(?:was|were|is|are|been|being) economical with the truth`,
        `(?:was|were|is|are) (?:all over the place|flying blind|firing blind|in denial|too clever by half|trigger-happy|gung-ho|heavy-handed|high-handed|tone-deaf|less than (?:honest|candid|forthcoming|helpful|diligent)|none too (?:careful|keen|helpful)|not exactly (?:forthcoming|helpful|quick|keen))`,
        `(?:had )?(?:more important|better) things to do`,
        `(?:had|has|have) (?:it|this|that) coming`,
        `(?:cut and run|passed it on like a hot potato|treated (?:it|this|that|them|us) (?:as|like) (?:a )?(?:joke|formality|nuisance|optional))`,
      ]
        .join('|')
        .replace(/^/, '\\b(?:')
        .replace(/$/, ')\\b'),
      'iu',
    ),
    ...conduct,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'let-drift',
    pattern: new RegExp(
      `\\blet (?:the|an?|our|its|their|this|that|these|both|two|three|four|[\\p{L}]+ (?=days|weeks|months|hours)) ?${thing} (?:rot|fester|drift|slide|languish|gather dust|go stale|pile up|go to waste|go to pot|burn|simmer|go by without|pass without|hang|go unanswered|go unread|sit)\\b(?: \\p{L}+ing \\p{L}+ \\p{L}+\\b)?`,
      'iu',
    ),
    ...conduct,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'would-not',
    pattern:
      /\b(?:would(?:n['’]t| not)|will not|won['’]t) (?:\p{L}+ly )?(?:own|budge|engage|cooperate|help|take (?:responsibility|ownership|no for an answer)|admit|accept (?:responsibility|the|that|any)|face|let go|hear of|be told|be moved|share|budget for|commit|touch|lift a finger)\b(?: (?:it|to|of|that))?/iu,
    ...conduct,
    person: 'subject',
    remedy: 'not-to',
  },
  {
    id: 'nobody-dared',
    pattern:
      /\b(?:nobody|no[ -]one|none|not one|not a soul)(?: (?:of|on|in|at|from|among|else)\b(?: [\p{L}\d-]+){1,5}?)? (?:(?:\p{L}+ly|really|even) )?(?:had the (?:courage|guts|nerve|backbone|will|grace|foresight|presence of mind|decency|sense|wit)|dared|wanted|cared enough|lifted a finger|took charge|took the lead|stood up|was willing|was prepared|thought(?= to\b))\b(?: to)?/iu,
    ...conduct,
    remedy: 'nobody',
  },
  {
    id: 'dreadful-work',
    pattern: new RegExp(
      `(?<=\\b${work}(?: (?:of|by|from|between|with|among|in|at) (?:[\\p{L}\\d’'-]+ ){1,4}| ))(?:was|were|is|has been|had been) (?:(?:quite|simply|frankly|truly|rather|utterly|absolutely|nothing short of|at best|beyond|just) )?(?:${dreadful}|unacceptable)\\b`,
      'iu',
    ),
    ...conduct,
    remedy: 'state',
  },
  {
    id: 'dreadful',
    pattern: new RegExp(
      `\\b(?:truly |frankly |utterly |quite |simply )?${dreadful.replace('|chaotic', '').replace('|non-existent', '').replace('|hostile', '').replace('|defensive', '').replace('|disappointing', '')}(?= (?:\\p{L}+ )?${work}\\b)`,
      'iu',
    ),
    ...conduct,
    remedy: 'delete',
  },
  {
    id: 'beggars-belief',
    pattern:
      /\b(?:it )?(?:beggars|beggared|defies|defied) (?:all )?(?:belief|logic|explanation|comprehension|description|common sense)\b(?: (?:that|how|why)\b)?|\b(?:it is|it['’]s|it remains|it was) (?:simply |frankly |quite )?(?:beyond (?:me|us|belief|comprehension)|astonishing|baffling|unbelievable|incredible|inconceivable|incomprehensible|scandalous|outrageous|hard to (?:believe|fathom|excuse|credit)|a disgrace|a scandal|an outrage|a mystery) (?:that|how|why)\b/i,
    ...conduct,
    remedy: 'exclaimed',
  },
  {
    id: 'what-on-earth',
    pattern:
      /\b(?:what|how|why|who) (?:on earth|in the world|the hell|the heck|in god['’]s name|in heaven['’]s name)\b|\bwhat possessed\b/i,
    ...conduct,
    remedy: 'asks',
  },
  {
    id: 'anyones-guess',
    pattern:
      /\b(?:is|remains|was) (?:anyone['’]s|anybody['’]s) guess\b|\b(?:is|remains|was) (?:a mystery to (?:us|everyone|me)|beyond (?:me|us|belief|comprehension))\b/i,
    ...conduct,
    person: 'leading',
    remedy: 'unknown',
  },
  {
    id: 'hoped-for-more',
    pattern:
      /\b(?:one|you|we|anyone) (?:might|would|could|may|had) (?:well )?(?:have )?(?:hoped|expected|wished|thought) (?:for )?(?:rather |a little |somewhat |much )?(?:more|better|greater|higher)\b|\bleaves? (?:much|a lot|something|plenty) to be desired\b|\bleft (?:much|a lot|something|plenty) to be desired\b/i,
    ...conduct,
    remedy: 'wished',
  },
  {
    id: 'in-its-wisdom',
    pattern:
      /\bin (?:its|their|his|her|our) (?:infinite |great |boundless )?(?:wisdom|optimism|arrogance|na[iï]vety|innocence)\b/i,
    ...conduct,
    remedy: 'reason',
  },
  {
    id: 'knew-better',
    pattern:
      /\b(?:who|that|they|we|he|she) (?:really |clearly |surely )?(?:knew|know|should know|ought to know) (?:much |a lot )?better\b|\bthought (?:they|he|she|it|we) knew better\b/i,
    ...conduct,
    remedy: 'knew-better',
  },
  {
    id: 'speaks-volumes',
    pattern:
      /\b(?:which|that|this|and it) (?:tells (?:you|us|one) (?:something|everything|a lot|all you need to know|plenty)|says (?:a lot|something|everything|it all|plenty)|speaks volumes) about(?= )/i,
    ...conduct,
    person: 'behind',
    remedy: 'around-them',
  },
  {
    id: 'in-plain-sight',
    pattern:
      /\b(?:in plain (?:sight|view)|in full view|right (?:in front of|under) (?:his|her|their|our|its) (?:eyes|nose|noses)|under (?:his|her|their|our|its) (?:very )?noses?|staring (?:him|her|them|us|it|everyone) in the face|plain to see)\b/i,
    ...conduct,
    person: 'leading',
    remedy: 'at-hand',
  },
  {
    id: 'over-objections',
    pattern:
      /\b(?:over|against|in spite of|despite) (?:the |all |our |repeated |strong |loud )*(?:objections|protests?|misgivings|reservations|pleas|concerns|express wish(?:es)?)(?: of| from| by)?(?= )/i,
    ...conduct,
    person: 'leading',
    remedy: 'against-reasons',
  },
  {
    id: 'treats-as-suggestion',
    pattern: new RegExp(
      `\\b(?:treat(?:s|ed)?|regard(?:s|ed)?|see(?:s)?|saw|view(?:s|ed)?) ${thing} as (?:a |an )?(?:mere )?(?:suggestion|formality|nuisance|joke|afterthought|box-ticking exercise|tick-box exercise|optional(?: extra)?|someone else['’]s (?:problem|job)|beneath (?:them|him|her)|not (?:its|their|his|her|our) (?:problem|job))\\b`,
      'iu',
    ),
    ...conduct,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'is-on-them',
    pattern:
      /\b(?:(?:and )?(?:that|this|it)(?: one)?|(?:the |this |that )?(?:delay|outage|incident|gap|failure|loss|mess|crash|breach|mix-up|fiasco)) (?:is|was|['’]s|lies|sits|falls|rests) (?:squarely |entirely |all |fully |solely )?(?:on(?: the shoulders of)?|at the door of)(?= (?:the|our|an?) (?!way|day|call|page|agenda|side|right|left|basis|order)\p{L})/iu,
    ...conduct,
    person: 'behind',
    remedy: 'lies-around',
  },
  {
    id: 'awareness-gone',
    pattern:
      /\bsituation(?:al)? awareness (?:was|had been|had|were) (?:\p{L}+ )?(?:gone|lost|lacking|missing|poor|absent|evaporated)\b/iu,
    ...conduct,
    remedy: 'state',
  },
  {
    id: 'wanted-more-than',
    pattern:
      /\b(?:wanted|valued|preferred|loved|cared more for) (?:[\p{L}-]+ ){1,4}more than (?:it|they|he|she|we) (?:wanted|valued|cared for|loved)\b/iu,
    ...conduct,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'kept-telling',
    pattern:
      /\b(?:kept (?:telling|assuring|promising|insisting|claiming|reassuring|repeating|denying))\b(?= )/i,
    ...conduct,
    person: 'subject',
    remedy: 'go-on',
  },
  {
    id: 'managed-to-fail',
    pattern:
      /\b(?:managed|contrived|somehow managed|even managed) to (?=(?:\p{L}+ ){0,2}?(?:tell|lose|delete|break|miss|confuse|contradict|wipe|ruin|crash|overlook|forget|ignore|drop|spill|offend|alienate|annoy|make it worse|make (?:things|matters) worse)\b)/iu,
    ...conduct,
    person: 'subject',
    remedy: 'delete',
  },
]
