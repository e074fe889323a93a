/** What says that something made sense to those who did it, with what they knew. */
export const sensible = new RegExp(
  [
    String.raw`(?<!\b(?:noticed|saw|found|observed|reali[sz]ed|discovered)\b[^.]{0,160}\bwhich )\bmade sense\b|\bhad (?:every|good) reasons?\b(?! to (?:believe|think|assume|suspect))|\bhad no reason (?:not )?to\b|\b(?:with|for(?: a)?) good reasons?\b|\bwas good enough (?:while|until|as long|when)\b`,
    String.raw`\b(?:was|were|seemed|looked) (?:a )?(?:reasonable|sensible|rational|sound|safe)\b`,
    String.raw`\b\w+ing (?:\w+ ){0,3}(?:is|was) (?:quite )?(?:right|reasonable|sensible|rational|logical)(?=[.,;]|$)`,
    String.raw`\b(?:is|was|were) (?:then |probably )?the (?:right|safe|sensible|reasonable|best) \w+ to (?:pick|take|make|choose|follow)\b`,
    String.raw`\b(?:is|was|were) a (?:fair|natural|plausible|logical|sensible|reasonable) (?:first )?(?:guess|answer|assumption|choice|bet|step|reading|move|response)\b`,
    String.raw`\b(?:seemed|looked|appeared) (?:harmless|plausible|sufficient|unremarkable|complete)\b|\bhad (?:always )?been right\b|\bhad never (?:mattered|been (?:needed|a problem))\b|\bhad always (?:been true|held)\b`,
    String.raw`\b(?:nobody|no one|no \w+) did anything (?:odd|wrong|unusual|strange|foolish|careless)\b|\b(?:do|did) (?:exactly |just )?the same again\b`,
    String.raw`\b(?:was|were) right (?:for|at|then|with|given)\b|\bacted (?:well|sensibly|reasonably)\b|\bhad (?:always )?been enough\b|\bchosen on purpose\b`,
    String.raw`\bthat was (?:all right|fine|enough)\b|\bfor \w+ (?:years|months) (?:it|this|that) (?:went|worked)\b|\bthe (?:sensible|reasonable) (?:time|moment|order)\b`,
    String.raw`\b(?:is|was|were) (?:\w+ ){0,2}?(?:careful|cautious|prudent|normal|usual|natural|quickest|safest|smallest)(?: and \w+)? (?:choice|step|thing|way|move|option|answer|reading|response)\b`,
    String.raw`\bis what (?:a|any|every) (?:\w+ )?\w+ (?:picks?|does|do|would)\b|\b(?:is|was|were) (?:reading|acting|deciding|doing) (?:well|right)\b`,
    String.raw`\b(?:anyone|anybody|most of us|each of us|a (?:\w+ )?person|others)\b.{0,40}\b(?:in (?:that|their|her|his) (?:chair|place|seat|shoes|position))\b`,
    String.raw`\bhad (?:always |so far |often )?worked\b|\bworked (?:\w+ times|every time|each time)\b|\bhad gone (?:well|the same way)\b|\bhad never (?:found|caused|failed)\b`,
    String.raw`^\W*(?:at the time|back then),? .{0,60}\b(?:good|fine|small|enough|right|rare|true|sufficient)\b`,
    String.raw`\bfrom the [\w ’'-]{3,30} (?:chair|seat|desk|side|screen|point of view|perspective),? .{0,80}\b(?:was|were|looked|seemed)\b`,
    String.raw`(?<!\bkn[eo]w\w* (?:what (?:was |is )?)?the )\b(?:right|sensible|reasonable) thing to do\b(?! (?:would|will|is|now|next))|\bdid the (?:sensible|reasonable) thing\b`,
    String.raw`\b(?:is|was|were) (?:probably |then )?the (?:right|safe|sensible|reasonable|best) (?:thing|way|choice|call|use)\b`,
    String.raw`\b(?:sensible|reasonable) person\b|\b(?:is|was|were|seemed) an? (?:good|sensible|fair|reasonable) (?:idea|solution|plan|way) (?:then|at the time|in \d{4})\b`,
    String.raw`\b(?:good|sensible|reasonable|fair|sound) (?:trade(?:-?off)?|choice|bet|assumption|guess|decision|reason(?! to (?:believe|think|assume|suspect)))\b|\bobvious (?:choice|thing|step|move)\b`,
    String.raw`\b(?:nobody|no one) (?:expected|had (?:any |a )?reason)\b|\b(?:given|with|from) what (?:[\w-]+ ){1,4}?(?:knew|could see|saw)\b|\bfrom (?:their|her|his|where the [\w-]+) (?:seat|point of view|perspective|stood|sat)\b`,
    String.raw`\b(?:any|every|each) (?:[\w-]+ )?\w+ would have(?=[.,;]|$)`,
    String.raw`\bwas (?:considered|thought|taken|held)(?: to be| as)? the (?:truth|right \w+|safe \w+|norm|standard)\b`,
    String.raw`\b(?:in|for) \w+ (?:years|months) (?:no|not one|never an?) \w+ (?:came|had come|was|were|happened)\b`,
    String.raw`\b(?:the|our) (?:(?:rationale|reasoning) (?:behind|for|of)|thinking (?:behind|for)) (?!(?:this|the|our|a) (?:[\w-]+ )?(?:review|post-?mortem|document)\b)[^.]{2,80}? was (?:that|to)\b`,
    String.raw`\bbecause (?:we|they|the (?:[\w-]+ )?team|the (?:[\w-]+ )?(?:on-call|operator|engineer|responder|developer)s?) (?:believed|assumed|thought|expected)\b`,
    String.raw`\b(?:stems?|stemmed|results?|resulted|came|arose) from (?:a|the|our|an earlier) (?:decision|choice) to\b[^.]{3,120}?\b(?:due to|because|since|for (?:its|their)|in order to)\b`,
    String.raw`\b(?:was|were) (?:considered|deemed|judged|thought|seen as|regarded as) (?:acceptable|reasonable|safe|sufficient|adequate|harmless)\b|\bfor (?:the )?sake of (?:expediency|simplicity|speed|time)\b`,
    String.raw`\b(?:was|were) not an? (?:[\w-]+ )?(?:concern|priority|problem|risk) (?:as|because|since) (?:the|we|all|it|our|no|\w+ (?:has|have|had))\b`,
    String.raw`\b(?:because|as|since) (?:we|nobody|no one|(?:the |our )?[\w-]+(?: team)?) (?:had|have|has) (?:ever|never) (?:before )?(?:seen|needed|met|happened|occurred|encountered|had to)\b`,
    String.raw`\b(?:[Bb]efore (?:this|the) (?:incident|outage|point)|[Uu]ntil then|[Uu]p to then),? [^.]{5,100}\b(?:sufficient|enough|unnecessary|not needed)\b`,
    String.raw`\bwould have (?:done|decided|approved|acted)\b.{0,20}\b(?:too|the same)\b`,
  ].join('|'),
  'i',
)

/** Whether a condition is told with what made it right when it came about. */
export function soundsSensible(words: string): boolean {
  return backThen.test(words) || onPurpose.test(words) || sensible.test(words)
}

const backThen = /\b(?:at (?:the|that) time|back then|until then|had (?:always )?worked|historically)\b/i

/** “The delay was lowered to speed up the roll-over.” */
const onPurpose =
  /\b(?:was|were|had been) (?:\p{L}+ly )?(?:lowered|raised|set|increased|reduced|disabled|added|chosen|introduced|kept|skipped|turned off) (?:in order )?to (?:improve|reduce|save|speed|avoid|allow|make|keep|help|support|prevent)\b/iu
