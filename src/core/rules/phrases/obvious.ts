import {blank} from '../../text/edits.ts'
import type {HindsightPhrase} from './hindsight.ts'

const obvious = {
  why: 'Obvious to whom, and when? The word hides a question worth asking.',
  source: 'etsy',
  alternatives: ['(leave it out)', 'which signal showed it, and to whom'],
} as const

const appearance = [blank('how it looked at the time, and to whom')]

/** What does not follow an adjective that stands in front of its noun. */
const noNoun =
  '(?!(?:to|from|in|at|on|when|that|which|how|why|what|who|where|and|or|but|because|for|until|if|with|by|as|is|are|was|were|only|enough|now|once|after|before|since|then|later|afterwards|one|phrase|suspects?|candidates?|places?|next|(?:first|prime|main|only|next|usual|initial) (?:suspects?|candidates?|places?|guess|hypothesis|explanations?))\\b)'

/** In front of these words, in the same clause, what follows is denied or wished for. */
const denied =
  /(?:n['’]t|\b(?:not|never|no|neither|nor|none|nothing|any|far from|less|more|most|makes?|made|making|became|become|becomes|whether|what is|without|(?:looked|seemed|appeared) (?:like|to be)))\b[^.;:,]{0,24}$/i
/** The same, or told of one time or one group of people. */
const notJudged =
  /(?:n['’]t|\b(?:not|never|no|neither|nor|none|nothing|any|far from|less|more|most|makes?|made|making|became|become|becomes|whether|if|when|where|once|how|what (?:is|was|looks|seems|appears)|without))\b[^.;:,]{0,24}$|^(?:to|for) (?:the|him|her|them|us|me|our|a) [^.;:]{0,60}$/i

/** Wordings by which something was plain to see, or to be expected. */
export const obviousness: readonly HindsightPhrase[] = [
  {
    id: 'it-was-obvious',
    pattern:
      /\bit(?:(?:['’]s| is)(?: now)? (?:quite |very |pretty )?(?:clear|obvious|evident|plain to see|easy to see)(?: now)?| was (?:quite |very |pretty |always )?(?:obvious|plain to see)| (?:was|is) self-evident| (?:was|is) (?:obvious|clear|evident|apparent|plain|manifest) from the (?:start|outset|beginning|first(?: \p{L}+)?)) that\b/iu,
    why: 'What is clear after the fact was one signal among many before it.',
    source: 'etsy',
    alternatives: obvious.alternatives,
    remedy: 'delete',
    unless:
      /\b(?:from|based on|according to|given) (?!the (?:start|outset|beginning))[^,;:]{3,60},?\s*$|^(?:to|for) (?:the|those|us|them|him|her|me|everyone (?:on|in)) ?[^.;:]{0,50}$/i,
  },
  {
    id: 'it-should-be-obvious',
    pattern:
      /\bit (?:should|ought to|must) (?:be|have been|surely be) (?:\p{L}+ly )?(?:(?:obvious|self-evident|plain)(?: to (?:all|us|everyone|everybody|anyone|anybody))?(?: that)?|(?:clear|evident) that)\b/iu,
    ...obvious,
    remedy: 'delete',
  },
  {
    id: 'it-was-clear-it-would',
    pattern:
      /^it was (?:quite |very |pretty |always |already )?(?:clear|obvious|evident|plain)(?: from [^.;:,]{2,40})? that(?= [^.;:,]{2,80}\b(?:would|was going to|were going to|had to|could only)\b[^.;:,]{0,60}(?:[.;!]|$))/i,
    why: 'What is clear after the fact was one signal among many before it.',
    source: 'etsy',
    alternatives: obvious.alternatives,
    remedy: 'delete',
  },
  {
    id: 'common-knowledge',
    pattern:
      /(?<=(?:\b(?:is|was|are|were)|\bit['’]s) )(?:(?:plain |simple |just |basic )?common (?:knowledge|sense)|well known|a known fact|an open secret|no (?:great |big )?secret(?= (?:that|to|among|within|in the)\b|, (?:and|but|yet)\b))(?= (?:in|among|within|to|that|throughout|not)\b(?![^.;]{0,40}\bdocumented\b)|[.,;]|$)/i,
    why: 'Knowledge that everyone is said to have is written down nowhere.',
    source: 'etsy',
    alternatives: ['where it is documented'],
    remedy: ['documented on ', blank('the page or runbook that documents it')],
  },
  {
    id: 'goes-without-saying-behind',
    pattern: /(?<!\bit )\bgoes without saying\b/i,
    ...obvious,
    remedy: ['was the case'],
  },
  {
    id: 'could-not-be-clearer',
    pattern:
      /\bcould(?: not|n['’]t| hardly| scarcely) have been (?:any )?(?:clearer|plainer|louder|simpler|more (?:obvious|visible|evident|explicit))\b|\bcould(?: not|n['’]t| hardly) (?:be|have been) (?:missed|overlooked)\b/i,
    ...obvious,
    remedy: ['was ', blank('visible or not, and where')],
  },
  {
    id: 'knew-all-along',
    pattern: /\b(?:knew|known) (?:it |this )?all along\b(?: that\b)?/i,
    ...obvious,
    remedy: ['had ', blank('which signals, and from when on')],
    of: 'person',
  },
  {
    id: 'telltale',
    pattern: /\btell-?tale(?= (?!lamp|light|hole|pipe)\p{L})/iu,
    ...obvious,
    remedy: 'delete',
  },
  {
    id: 'goes-without-saying',
    pattern:
      /\b(?:it goes without saying(?: that)?|it (?:stands|stood) to reason that|needless to say|as (?:is|was) (?:now )?obvious)\b,?/i,
    ...obvious,
    remedy: 'delete',
  },
  {
    id: 'unsurprisingly',
    pattern:
      /(?:(?<!\bthe )\b(?:no|small|little) wonder(?: that)?\b|^(?:and )?(?:no|little|what a) surprise(?: (?:there|here|then))?(?::|(?=,))|^(?:lo and behold|sure enough|surprise, surprise|true to form)\b|(?:^|(?<=, ))as (?:one|anyone|we|you|anybody) (?:(?:might|could|may)(?: have|['’]ve)?|would(?: have|['’]ve)) (?:guess|expect|predict|imagine|foresee|fear)(?:ed|d|n)?\b(?=[,.;]|$)|\bas (?:was|is|were|had been) (?:bound|sure|certain) to happen\b|\bit was (?:easily |entirely )?foreseeable that\b|\b(?:unsurprisingly|not surprisingly|as was to be expected)\b|\bit (?:is|was|comes as|came as|should come as|should have come as) (?:hardly surprising|not surprising|unsurprising|no surprise|little surprise) that\b|^(?:naturally|predictably|inevitably)(?:,|(?= (?:the|we|our|they|he|she|it|this|that|nobody|no|all|an?)\b))|(?<=[a-z],? )(?:predictably|inevitably|foreseeably|unavoidably)(?:,|(?= (?:[a-z]+(?:[^e]ed|ew|ell|ent|oke|ost|ught)|ran|led|hit|came|had|was|were)\b))|^to (?:nobody|no one|no-one)['’]s (?:great )?surprise\b|\bit (?:is|was) (?:a|a minor|a small) (?:wonder|miracle) that),?/i,
    ...obvious,
    remedy: 'delete',
  },
  {
    id: 'obviously',
    pattern:
      /(?<!\b(?:very|most|more|less|so) )\b(?:(?:clearly|plainly) and )?(?:quite )?obviously\b(?! (?:\p{L}+(?:ent|ant|ous|ful|ive|ible|able)|fake|false|bad|broken) (?!that\b)\p{L}+s\b),?/iu,
    ...obvious,
    remedy: 'delete',
    unless:
      /(?:(?:\b(?:not|no|nothing|never)|n['’]t)(?: \p{L}+)?|\bfor (?:him|her|them|us|me|the \p{L}+),)\s{1,9}$/iu,
  },
  {
    id: 'should-have-been-obvious',
    pattern:
      /\b(?:should|ought to)(?: \p{L}+ly)?(?: have|['’]ve) been (?:\p{L}+ly )?(?:obvious|clear|evident|apparent|self-evident)\b/iu,
    ...obvious,
    remedy: ['was ', blank('visible or not, and where')],
  },
  {
    id: 'stressed-obvious',
    pattern:
      /\b(?:painfully|embarrassingly|ridiculously|laughably) (?:simple|easy)\b|\b(?:perfectly|abundantly|crystal|blindingly|glaringly|painfully|blatantly|patently|screamingly|all too) (?:clear|obvious|evident|plain|apparent)\b(?! \p{L}+(?:s|ed|ing)?\b(?<!\b(?:what|that|how|why|who|where|to|from|for|and|but|by|in|at|on|when|which|if)))/iu,
    ...obvious,
    remedy: appearance,
    unless: notJudged,
  },
  {
    id: 'obvious-state',
    pattern:
      /(?<=\b(?:was|were|would have been|seems?|looks?|appears?|is now|are now) )(?:(?:so|very|quite|pretty|rather|\p{L}+ly) )?(?:obvious|self-evident)\b(?: now| today)?(?! (?:to (?!whoever|anyone|everyone|us\b)|from |at the time|at that|then\b|by then))/iu,
    ...obvious,
    remedy: appearance,
    unless: notJudged,
  },
  {
    id: 'obvious-thing',
    pattern: new RegExp(
      `(?<!-)\\b(?:(?:\\p{L}+ly|very|so|quite|pretty|rather) )?obvious(?= ${noNoun}\\p{Ll}{2,})`,
      'iu',
    ),
    ...obvious,
    remedy: 'delete',
    unless: denied,
  },
  {
    id: 'evident-thing',
    pattern:
      /\b(?:evident|self-evident)(?= (?:solution|choice|step|answer|cause|fix|thing|reason|remedy|conclusion|mistake|error|problem|weakness|flaw|gap|risk|danger)s?\b)/i,
    ...obvious,
    remedy: 'delete',
    unless: denied,
  },
  {
    id: 'self-evident',
    pattern:
      /(?<=\b(?:is|are) )self-evident\b|(?<=\b(?:was|were) )self-evident(?= from\b)|(?<=\b(?:errors?|mistakes?|gaps?|holes?|flaws?|problems?|issues?|mismatch|weakness(?:es)?|risks?|dangers?|defects?|bugs?|contradiction|omission|oversight) (?:was|were) (?:\p{L}+ly )?)(?:glaring|blatant|flagrant|conspicuous|self-explanatory)\b|(?<=\b(?:was|were) )readily apparent\b|\b(?:as )?clear as (?:day|daylight|glass)\b|\b(?:visible|plain|clear) (?:to the naked eye|from space|(?:from )?(?:a mile|miles) (?:off|away))\b/iu,
    ...obvious,
    remedy: appearance,
    unless: notJudged,
  },
  {
    id: 'jumps-out',
    pattern:
      /\b(?:jump(?:s|ed)?|leap(?:s|ed|t)?)(?: right)?(?: out)? at (?:you|us|anyone|everyone|the reader)\b|\b(?:jump(?:s|ed)?|leap(?:s|ed|t)?|scream(?:s|ed)?|shout(?:s|ed)?)(?: right)?(?: out)? (?:off|from) the (?:page|screen)\b|\bst(?:ands?|ood|icks?|uck)(?: right)? out like a sore thumb\b|\b(?:hits?|stares?) (?:you|us|one) (?:in|between) the (?:face|eyes?)\b/i,
    ...obvious,
    remedy: ['can be seen by ', blank('whom, and where')],
  },
  {
    id: 'left-no-doubt',
    pattern:
      /\b(?:left|leaves|leave|allowed)(?: us)? no (?:room for )?doubt(?: (?:as to|about|over)(?= (?:wh\p{L}+|how)\b)|(?= that\b))/iu,
    ...obvious,
    remedy: ['told ', blank('whom, and where')],
  },
  {
    id: 'left-no-doubts',
    pattern:
      /\b(?:left|leaves|leave|allowed)(?: us)? no (?:room for )?doubts?(?=[.,;:!]|$| (?:about|of|as to)\b)/i,
    ...obvious,
    remedy: ['told ', blank('what, and to whom'), ', to speak'],
  },
  {
    id: 'all-knew',
    pattern:
      /\b(?:(?:if (?:we['’]re|we are|i['’]m|i am) honest|to be (?:honest|frank)|truth be told|deep down|frankly|honestly),? (?:we|everyone|i) (?:all )?knew|we (?:all|always|secretly|really) knew)\b/i,
    ...obvious,
    remedy: [blank('who'), ' knew, from ', blank('which signals, and since when'), ','],
  },
  {
    id: 'the-obvious',
    pattern: /\bthe obvious(?=[.,:;!]|$)/i,
    ...obvious,
    remedy: [blank('what was shown, and where')],
  },
  {
    id: 'no-brainer',
    pattern:
      /\b(?:a|the|an absolute) no-brainer\b|\b(?:(?:is|was) )?(?:not|hardly) (?:exactly )?rocket science\b/i,
    ...obvious,
    remedy: ['an option with ', blank('what spoke for and against it at the time')],
  },
  {
    id: 'of-course',
    pattern:
      /(?<!\b(?:matter|changes?|corrections?|adjustments?|end|start|rest|part|out|middle|number|length|choice|kind|sort) )\bof course\b(?!-| (?:\d|[a-z]{2,4}[- ]?\d|codes?\b|materials?\b|fees?\b|numbers?\b|credits?\b|leaders?\b|lists?\b|catalog(?:ue)?s?\b|content\b|records?\b|work\b|offerings?\b|registrations?\b|enrol\w+\b|evaluations?\b|participants\b|organi[sz]ers?\b|dates\b|sizes?\b)|,? (?:many |we )?thank| and (?:speed|heading|position)\b),?/iu,
    why: 'It presents as given what somebody had to find out.',
    source: 'etsy',
    alternatives: ['(leave it out)', 'how it was found out'],
    remedy: 'delete',
  },
]
