import {waysOf} from '../../text/ways-of.ts'

const whichCauses =
  '(?:other|further|additional|underlying|systemic|main|enabling|aggravating|amplifying|latent)'
/** What happened; how it was answered is something else. */
const things = String.raw`(?:it|this|things|the (?!fix|solution|team|response|answer)[\p{L}-]+)`
const several =
  '(?:several|two|three|four|five|six) (?:things|faults|failures|causes|conditions|factors|of (?:them|these)|to\\b)'
const conditions =
  '(?:causes|causal factors|factors|contributors|circumstances|forces|pressures|ingredients|influences|drivers|preconditions)'
const atWork =
  '(?:(?:that were )?at (?:work|play)|and (?:circumstances|conditions|pressures|factors|influences)|that .*|behind .*|involved|we found)'
const shaped =
  '(?:shaped|fed|fuell?ed|enabled|favou?red|set the stage|set (?:it|this|us) up|made (?:it|this|that) (?:likely|possible|easy|worse)|was (?:in place|at work|at play|underneath)|stood in the way|the system made (?:easy|hard|likely)|lay (?:under|beneath|behind))'
/** Why people came together is told of the review. */
const meeting =
  '(?:meet|met|are (?:here|writing|holding|doing|reading|looking back)|came together|sat (?:down|together)|got together|gathered|document|review|write|wrote|hold|held|look(?:ed)? back|d(?:o|id) this$)'

export const contributingFactors = waysOf`
  contributing(?:$| (?:factors?|conditions?|causes?)\b)
  (?:${whichCauses} )?(?:causes|factors|conditions|reasons)\b(?! (?:for|of|to|under|on|at) (?:end|stop|terminat|withdraw|exit|sale|use|go|which))
  (?:underlying|systemic|latent) (?:issues|problems|weaknesses|gaps)$
  how (?:did )?(?:we|it|this|things) (?:get|got|come|came) (?:here|there|to this|this far)\b
  how (?:did )?(?:we|it|this|things) end(?:ed)? up (?:here|there|to this|this far)\b
  what (?:got|brought|led) us (?:here|there)\b
  what (?:contributed|(?:lay|lies|is|was) behind (?:it|this)|led to (?:it|this)|(?:held|slowed|kept|tripped|dragged) (?:us|it|things|everything) (?:up|back|down)|stretched (?:it|us|this)|delayed (?:it|us)|(?:took|cost) (?:us )?(?:so long|(?:the )?time))\b
  what (?:came|fell|worked) together\b
  what (?:was )?pull(?:ed|ing) (?:in )?the same (?:direction|way)\b
  what (?:we think )?(?:made|caused|drove) (?:it|this)\b
  how ${things} (?:came|hangs?|fits?) (?:together|about)\b
  how ${things} (?:was possible|could happen)\b
  how (?:could|can) ${things} (?:happen|occur|have (?:happened|occurred)|be possible)\b
  contributors$
  contributory (?:factors?|causes?|conditions?)\b
  (?!(?:the |our )?(?:root|success|risk|human|market|sales|cost)\b)(?:\p{L}+ ){0,3}?${conditions}(?: ${atWork})?$
  what ${shaped}\b
  (?:the )?(?:web|net|tangle|mesh|knot|layers) (?:of|behind)\b
  (?:behind|beneath|underneath) (?:the|this|it|that)\b(?! scenes)
  looking at the (?:system|whole)$
  not (?:just )?one (?:cause|reason|thing|factor)\b
  (?:several|many|two|three|four|five|six) (?:things|causes|factors|conditions|reasons)(?: that)? (?:had to|came|met|lined|made|led)\b
  (?:fishbone|ishikawa|swiss[- ]cheese|cause[- ]and[- ]effect)\b
  (?:findings|analysis) (?:on|of|about) (?:the )?causes\b
  how ${things} (?:plays?|works?|feeds?|interacts?) (?:together|on each other)\b
  how it came to (?:this|that|be)\b
  (?:what|which conditions) (?:allowed|let|enabled) (?:it|this)\b
  it took (?:all|both|(?:all |both )?${several})(?! of us| of them to| to recover)\b
  what (?:explains|accounts for) (?:it|this|the [\p{L}-]+)$
  what (?:lined up|coincided|had to (?:come together|coincide|line up))\b
  looking for (?:conditions|causes|reasons|factors)\b
  no single (?:cause|reason|factor)\b
`

export const rootCause = waysOf`
  (?:the )?(?:probable |identified |technical )?root[- ](?:cause\b(?! (?:was|is)\b)|causes\b)
  (?:the )?(?:5|five) whys?\b
  causal (?:tree|analysis|map|web|graph|diagram|loop)$
  (?:the )?(?:(?:cause )?tree(?: of causes)?|branches)$
  (?:cause|fault|the infinite hows?\b.*|technical cause|analysis)$
  (?:the )?cause of (?:the|this|that|our) \p{L}
  (?:why|how) (?:did (?:it|this|that) happen|it happened)
  (?:the )?whys?(?: chain)?(?:$|[,:])
  rca$
  why (?:we|it|usage|the|this|that|\p{L}+ (?:was|were|is|took|failed))\b(?! ${meeting}(?!\p{L}))
`
