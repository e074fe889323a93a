import type {Saying} from '../measures.ts'
import {itself, people, review, upToFour} from './words.ts'

/** What sentences say of the review itself that no heading and no label says: what it is for, and for whom. */

/** What a review can be held for. */
const learning =
  '(?:learn|understand|know|find(?: out)?|decide|agree|look back|see|explain|describe|document|record|share|prevent|avoid|improve|help|make sure|answer|work out|draw|keep)'

/** Whoever holds a review, and what they say that they are after. */
const holders = `(?:we|${itself}|the (?:panel|board|committee|group|team|inquiry|commission|working group|review|report))`
const finding =
  '(?:learn|understand|know|find out|decide|agree|explain|establish|determine|clarify|examine|reconstruct|answer|say|tell|name|choose|pick)'
const asking = '(?:how|what|why|which|whether|questions?)'

export const goalSayings: readonly Saying[] = [
  {
    word: /\binterest of\b/i,
    pattern: new RegExp(
      `\\bin the interests? of\\b[^.]{5,120}\\bwe (?:have |['’]ve )?(?:written|wrote|write|publish(?:ed)?|share[d]?|prepared)\\b[^.]{0,30}\\b(?:${review})\\b`,
      'i',
    ),
  },
  {
    word: /\b(?:by|at) the end\b|\b(?:set out|asked|commissioned|tasked|charged|has one (?:job|task|purpose)|question before)\b|\bso that the next\b/i,
    pattern: new RegExp(
      [
        `\\b(?:by|at) the end\\b.{0,50}\\b(?:want|wants|can|could|should|must|will|shall|able)\\b.{0,30}\\b${finding}\\b.{0,60}\\b${asking}\\b`,
        `\\b${holders} (?:(?:was|were) (?:asked|commissioned|tasked|charged)|set out)\\b.{0,30}\\b${finding}\\b.{0,60}\\b${asking}\\b`,
        `\\basked us\\b.{0,40}\\bto ${finding}\\b.{0,60}\\b${asking}\\b`,
        `\\b${itself} has one (?:job|task|purpose)\\b`,
        String.raw`\bquestions? before us\b.{0,120}\b(?:how|why|what)\b`,
        `\\bwr[io]te\\b.{0,20}\\bso that the next\\b.{0,60}\\b${asking}\\b`,
      ].join('|'),
      'iu',
    ),
  },
  {
    word: /\b(?:answers|asks|tries)\b|\bpoint of (?:the|this)\b/i,
    pattern: new RegExp(
      `\\b(?:${itself} (?:answers|asks|tries to answer)|it answers (?:an?|one|the|this|these|two|three) questions?)\\b|\\bpoint of (?:this|the) (?:${review}) (?:is|was) to\\b`,
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
    word: /\bread this if\b|\bas (?:our )?readers\b|\bwrite (?:\w+ )?for\b|\b(?:written|wrote|meant|intended|aimed|addressed|prepared|submitted|published|addresses|concerns|goes|is|are) (?:it |this |mainly |first |primarily |especially )?(?:for|at|to)\b|\b(?:addresses|speaks to)\b/i,
    pattern: new RegExp(
      [
        `(?:\\b${itself}|\\b(?:it|this|which|we|first page|version))(?: page| text| is| was| are| has been|['’]s){0,2} (?:mainly |first |primarily |also )?(?:written|wrote|meant|intended|aimed|addressed|prepared)(?: it| this(?: \\p{L}+)?)?(?: mainly| first| primarily| above all)? (?:for|at|to) ${upToFour}${people}\\b`,
        `^\\W*(?:written|meant|intended|prepared) (?:mainly |first |primarily )?for ${upToFour}${people}\\b`,
        `\\b(?:this|it|this \\p{L}+|the (?:write-?up|document|review|retro\\w*|post-?mortem|summary|one-pager|first page|short version))(?: is|['’]s) (?:mainly |first |also )?for ${upToFour}${people}\\b`,
        `\\b(?:this|this \\p{L}+|the (?:write-?up|document|review|retro\\w*|post-?mortem|one-pager|first page|short version|report|text|letter|summary)) goes (?:first |also )?to ${upToFour}${people}\\b`,
        `\\b(?:${itself}|it|this)\\b.{0,40}\\b(?:is|was|are|were) written for (?:the |all |our |every|\\p{L}+ )?\\p{L}`,
        `\\b(?:we|i) (?:write|wrote)(?: \\p{L}+)? for ${upToFour}${people}\\b`,
        `\\b(?:${itself}|it|this)(?: is| was| has been) submitted to ${upToFour}${people}\\b`,
        `^\\W*(?:submitted|presented) to ${upToFour}${people}\\b`,
        String.raw`\bread this if you\b|\bwant to read this if\b`,
        `\\bin mind as (?:our )?readers\\b`,
        `\\b${itself} (?:addresses|speaks to) ${upToFour}${people}\\b`,
      ].join('|'),
      'iu',
    ),
  },
  {
    word: /\bshar(?:e|ing)\b/i,
    pattern: new RegExp(
      `\\bwe (?:want(?:ed)? to share|would like to share|are sharing) (?:this|it|(?:our|the) (?:[\\p{L}-]+ ){0,2}?(?:experiences?|story|findings|lessons|learnings)|what we (?:learned|found)) with ${upToFour}${people}\\b`,
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
