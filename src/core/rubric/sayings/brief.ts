import type {Saying} from '../measures.ts'
import {itself, people, review, upToFour} from './words.ts'

/** What sentences say of the review itself that no heading and no label says. Each was read in real documents; a list of words is none. */

/** What a review can be held for. */
const learning =
  '(?:learn|understand|know|find(?: out)?|decide|agree|look back|see|explain|describe|document|record|share|prevent|avoid|improve|help|make sure|answer|work out|draw|keep)'

export const goalSayings: readonly Saying[] = [
  {
    word: /\b(?:answers|asks|tries)\b|\bpoint of (?:the|this)\b/i,
    pattern: new RegExp(
      `\\b${itself} (?:answers|asks|tries to answer)\\b|\\bpoint of (?:this|the) (?:${review}) (?:is|was) to\\b`,
      'i',
    ),
  },
  {
    word: /\b(?:goal|purpose|aim|objective|intent|intention|point|question)\b/i,
    pattern: new RegExp(
      `\\b(?:goal|purpose|aim|objective|intent|intention|question) (?:of|for|behind) (?:this|the|our) (?:present |incident )?(?:${review})\\b|\\b(?:our|the|its) (?:goal|purpose|aim|objective|intent|intention)(?: here| today| with this)?,? (?:is|was) (?:not )?(?:only )?to ${learning}\\b(?=.{0,160}\\b(?:how|what|why|which|where|whether|learn\\w*|again|from (?:it|this)|happened|repeat\\w*)\\b)`,
      'i',
    ),
  },
  {
    word: /\b(?:this|the|our) (?:present |incident )?(?:review|retro|post-?mortem|document|session|meeting|write-?up|page|paper|text|post|note|report|analysis|account)/i,
    pattern: new RegExp(
      `\\b${itself}\\b.{0,30}\\b(?:aims?|wants?|hopes?|seeks?|is meant|is intended|is here|exists|serves|sets out|looks|(?:is|was) written(?: down)?) (?:to|for|so that)\\b|\\b(?:with|in|through|by) ${itself},? we (?:\\p{L}+ ){0,2}?(?:hope|want|wish|aim|seek|try|would like)\\b`,
      'iu',
    ),
  },
  {
    word: /\bwe(?:['’](?:d|re)| would| are)? (?:want|sat|aim|me|wish|like|here|came|gather|got|wr[io]t|hope|hold|held)/i,
    pattern: new RegExp(
      `\\bwe(?:['’](?:d|re)| would| are)? (?:like|want|wanted|aim|meet|met|wish|here|came together|gathered|got together|hope|(?:are )?(?:writing|holding)|wrote|write|hold|held)\\b.{0,30}\\bto (?:be able to )?(?:learn|understand|know|find out|decide|agree|look back|help|prevent|record|share|tell|explain)\\b|\\bwe (?:meet|met|are here|came together|sat (?:down|together)) because\\b`,
      'i',
    ),
  },
]

export const audienceSayings: readonly Saying[] = [
  {
    word: /\breaders\b/i,
    pattern: /\breaders (?:(?:that )?we (?:have in mind|write for|think of) )?are (?:the |all |our )?\p{L}/iu,
  },
  {
    word: /\b(?:written|wrote|meant|intended|aimed|addressed|prepared|published|addresses|concerns|goes|is|are) (?:it |this |mainly |first |primarily |especially )?(?:for|at|to)\b|\b(?:addresses|speaks to)\b/i,
    pattern: new RegExp(
      [
        `(?:\\b${itself}|\\b(?:it|this|which|we|first page|version))(?: page| text| is| was| are| has been|['’]s){0,2} (?:mainly |first |primarily |also )?(?:written|wrote|meant|intended|aimed|addressed|prepared)(?: it| this(?: \\p{L}+)?)?(?: mainly| first| primarily| above all)? (?:for|at|to) ${upToFour}${people}\\b`,
        `^\\W*(?:written|meant|intended|prepared) (?:mainly |first |primarily )?for ${upToFour}${people}\\b`,
        `\\b(?:this|it|this \\p{L}+|the (?:write-?up|document|review|retro\\w*|post-?mortem|summary|one-pager|first page|short version)) is (?:mainly |first |also )?for ${upToFour}${people}\\b`,
        `\\b(?:this|this \\p{L}+|the (?:write-?up|document|review|retro\\w*|post-?mortem|one-pager|first page|short version|report|text|letter|summary)) goes (?:first |also )?to ${upToFour}${people}\\b`,
        String.raw`\b(?:is|was|are|were) written for (?:the |all |our |every|\p{L}+ )?\p{L}`,
        `\\b${itself} (?:addresses|speaks to) ${upToFour}${people}\\b`,
      ].join('|'),
      'iu',
    ),
  },
  {
    word: /\bfor (?:those|anyone|people|readers|everyone)\b/i,
    pattern: new RegExp(
      `\\b(?:${review})\\b.{0,200}\\bfor (?:those|anyone|people|readers|everyone) (?:who|interested|involved|outside|in|on)\\b`,
      'i',
    ),
  },
]

/** “For the council, the five departments and those who want to join.”: a sentence of its own, without a verb. */
export const audienceInBrief: readonly Saying[] = [
  {
    word: /\bfor (?:the|all|our|every)/i,
    pattern: /^\W*For (?:the |all |our |every)\p{L}(?!.{0,300}\b(?:we|it|this|they|is|was|were|has|had)\b)/u,
  },
]

export const normSayings: readonly Saying[] = [
  {
    word: /\brules\b/i,
    pattern: /^\W*(?:the |our )?(?:ground|house|speaking|meeting) rules\b[^:.]{0,80}:\s*\S+(?:\s+\S+){5}/i,
  },
  {
    word: /\b(?:pointing|point|blaming|blame|fault|guilt|judged|culprit\w*)\b/i,
    pattern: new RegExp(
      [
        String.raw`\b(?:no|without|avoid(?:ing|s)?|not about|(?:not|\p{L}+n['’]t)(?: here| meant| intended)? to|not (?:look|search)(?:ing)? (?:for|to)|never(?: to)?) (?:point(?:ing)? (?:of |any )?fingers?|finger[- ]?pointing|blaming|blame|assign(?:ing)?(?: any)? (?:blame|fault|guilt)|(?:seek|look|search)(?:ing)? (?:to (?:assign|find) |for )?(?:any )?(?:blame|fault|guilt|a culprit|culprits|someone to blame)|(?:lay|place|find)(?:ing)? (?:any )?(?:blame|fault|guilt|a culprit|culprits))\b(?!.{0,40}\bbut\b)(?!\s(?:the|our|its|\p{L}+['’]s)\s(?:vendor|supplier|provider|customer|carrier|network|hardware))`,
        String.raw`\b(?:not|n['’]t|never) (?:seek|look|try|want|wish|aim|mean|intend)\w* (?:to (?:assign|find|lay|place) |for |to )(?:any |a )?(?:blame|fault|guilt|culprits?)\b`,
        String.raw`\b(?:no ?one|nobody|no (?:single |one )?(?:person|individual)) (?:is|was|will be|here is|gets|should be) (?:to blame|to be blamed|blamed|at fault|(?:being )?judged)\b`,
      ].join('|'),
      'iu',
    ),
  },
  {
    word: /\bblameless/i,
    pattern: new RegExp(
      `\\b(?:is|are|was|be|stays?|keep|remains?|follow(?:s|ed)?|held|conducted|run|wr(?:ote|itten))\\b(?!.{0,40}\\bnot\\b).{0,40}\\bblameless(?:ly)?\\b|\\bblameless\\b.{0,30}\\b(?:${review})\\b.{0,60}\\b(?:is|are|we|not|no|looks?|focus\\w*|examin\\w*|stud\\w*|asks?)\\b|^\\W*blameless\\s?[:–—-]`,
      'i',
    ),
  },
  {
    word: /\b(?:acted|worked|decided|did)\b|\bmade sense\b|\b(?:looked|seemed) (?:right|sensible|reasonable)\b/i,
    pattern:
      /\b(?:everyone|everybody|people|each person|all involved|those involved|all of us)\b.{0,30}\b(?:acted|worked|decided|did (?:the best|what|their best))\b.{0,40}\b(?:knew|could(?: see)?|saw|information|visible|available|good faith|reasonabl[ey]|sensibl[ey]|best)\b|\beveryone did (?:the best|their best)\b|\b(?:everyone|everybody|(?:each|every|all)(?: one)?(?: of them| of us| person)?) (?:did|acted|decided)\b.{0,40}\b(?:made sense|(?:looked|seemed) (?:right|sensible|reasonable))\b/i,
  },
  {
    word: /\b(?:people|persons?|individuals?|who did what|who pressed|who \p{L}+ed|finding|intentions?|intent)\b/iu,
    pattern:
      /\b(?:systems?|conditions|circumstances|arrangements?|set-?up|process(?:es)?|tools?)\b.{0,40}\b(?:not|rather than|instead of)\b.{0,20}\b(?:people|persons?|individuals?|who (?:did|pressed|made|wrote|typed) \p{L}+)\b|\b(?:talk|speak|write|ask|look)\b.{0,60}\b(?:not|rather than|instead of) (?:about|at|for) (?:persons?|people|individuals|culprits|names)\b|\bnot about finding (?:someone|somebody|anyone|a culprit)\b|\b(?:assum\w+|take for granted|presum\w+|start from)\b.{0,60}\b(?:good (?:faith|intent(?:ions?)?)|best intent(?:ions?)?|meant well|their best)\b/iu,
  },
]

const leaves =
  "(?:do|does|will|would|shall|is|are|was|were)(?: not|n['’]t)(?: meant to| intended to| going to)?|won['’]t"

export const constraintSayings: readonly Saying[] = [
  {
    word: /\b(?:not|\p{L}+n['’]t|rather than|no benefit)\b/iu,
    pattern: new RegExp(
      `\\b(?:it|we|${itself})\\b.{0,40}?\\b(?:${leaves}) (?:cover|discuss|judge|critique|look (?:at|into)|go into|deal with|talk about|touch|name|disclose|treat)\\b|\\b(?:${review})\\b.{0,40}\\b(?:${leaves}) (?:cover|discuss|judge|critique|look at|go into|deal with)\\b|\\bwe (?:are|look|focus|concentrate) .{0,80}\\b(?:rather than|and not|not on) (?:critiquing|judging|assessing|re-?litigating|discussing|at|on)\\b`,
      'i',
    ),
  },
  {
    word: /\b(?:out of|left out|removed|replaced|redacted|withheld|omitted|blacked|not (?:in|part|a topic|discussed|named)|kept out|anonymi[sz]ed|pseudonymi[sz]ed|private|confidential|elsewhere|limited to|restricted to|own review)\b/i,
    pattern: new RegExp(
      [
        String.raw`\bout of scope\b|\bstays? out of this\b|\b(?:is|are) (?:handled|discussed|dealt with|treated|reviewed) elsewhere\b|\b(?:has|have|gets?) (?:its|their|a) own (?:review|post-?mortem|retro\w*)\b`,
        String.raw`\b(?:names?|identities|personal data|(?:customer|personal|account|sensitive|private|confidential|identifying) (?:data|details|names?|information|numbers)|details|identifiers|addresses|account numbers)\b(?: [^.;]{0,40}?)? (?:are|is|stay|were|have been|has been) (?:left out|removed|not (?:in|part|named|given|shown)|kept out|anonymi[sz]ed|pseudonymi[sz]ed|private|replaced (?:by|with)|redacted|withheld|omitted|blacked out|confidential)\b(?! (?:of|from) (?:the|our|its) (?!${review}))`,
        String.raw`\b(?:is|are|was|were) not (?:part of this|a topic here|discussed here)\b`,
        `\\b${itself} (?:is|was|stays) (?:limited|restricted|confined) to\\b`,
      ].join('|'),
      'iu',
    ),
  },
]
