import type {Saying} from '../measures.ts'
import {review} from './words.ts'

/** What sentences say of the review itself that no heading and no label says. Each was read in real documents; a list of words is none. */

export const goalSayings: readonly Saying[] = [
  {
    word: /\b(?:page|document|review|paper|text|write-?up) (?:answers|asks|tries)|\bpoint of (?:the|this)\b/i,
    pattern: new RegExp(
      `\\b(?:this|the) (?:page|paper|text|${review}) (?:answers|asks|tries to answer)\\b|\\bpoint of (?:this|the) (?:page|paper|text|${review}) (?:is|was) to\\b`,
      'i',
    ),
  },
  {
    word: /\b(?:goal|purpose|aim|objective)\b/i,
    pattern: new RegExp(`\\b(?:goal|purpose|aim|objective) of (?:this|the) (?:${review})\\b`, 'i'),
  },
  {
    word: /\b(?:this|the) (?:review|retro|post-?mortem|document|session|meeting|write-?up)/i,
    pattern: new RegExp(
      `\\b(?:this|the) (?:${review})\\b.{0,30}\\b(?:aims?|wants?|is meant|is here|exists|serves|sets out|looks) (?:to|for|so that)\\b`,
      'i',
    ),
  },
  {
    word: /\bwe(?:['’]d| would)? (?:want|aim|me|wish|like|are here|came|gather|got)/i,
    pattern:
      /\bwe(?:['’]d| would)? (?:like|want|wanted|aim|meet|met|wish|are here|came together|gathered|got together)\b.{0,30}\bto (?:learn|understand|know|find out|decide|agree|look back)\b/i,
  },
]

export const audienceSayings: readonly Saying[] = [
  {word: /\breaders are\b/i, pattern: /\breaders are (?:the |all |our )?\p{L}/iu},
  {
    word: /\bwritten for\b/i,
    pattern: /\b(?:is|was|are|were) written for (?:the |all |our |every|\p{L}+ )?\p{L}/iu,
  },
  {
    word: /\bfor (?:those|anyone|people|readers|everyone)\b/i,
    pattern: new RegExp(
      `\\b(?:${review})\\b.{0,200}\\bfor (?:those|anyone|people|readers|everyone) (?:who|interested|involved|outside|in|on)\\b`,
      'i',
    ),
  },
  {
    word: /\b(?:write-?up|document|review|retro|page|summary|text|version|report)/i,
    pattern:
      /\b(?:write-?up|document|review|retro\w*|page|summary|text|version|report) (?:is|goes|was written|is written|is meant) (?:for|to) (?:the |all |our |every)?\p{L}/iu,
  },
]

export const normSayings: readonly Saying[] = [
  {
    word: /\b(?:pointing|blaming|blame)\b/i,
    pattern:
      /\b(?:no|without|avoid(?:ing)?) (?:pointing (?:of |any )?fingers?|finger[- ]?pointing|blaming|blame|assigning blame)\b(?!.{0,40}\bbut\b)/i,
  },
  {
    word: /\bblameless\b/i,
    pattern: new RegExp(
      `\\b(?:is|are|was|be|stays?|keep|remains?)\\b(?!.{0,40}\\bnot\\b).{0,40}\\bblameless\\b|\\bblameless\\b.{0,30}\\b(?:${review})\\b.{0,60}\\b(?:is|are|we|not|no|looks?|focus\\w*|examin\\w*|stud\\w*|asks?)\\b`,
      'i',
    ),
  },
  {
    word: /\b(?:acted|worked|decided)\b|\bmade sense\b|\b(?:looked|seemed) (?:right|sensible|reasonable)\b/i,
    pattern:
      /\b(?:everyone|everybody|people|each person|all involved|those involved)\b.{0,30}\b(?:acted|worked|decided)\b.{0,40}\b(?:knew|could see|saw|information|visible|available|good faith|reasonabl[ey]|sensibl[ey]|best)\b|\b(?:everyone|everybody|(?:each|every|all)(?: one)?(?: of them| of us| person)?) (?:did|acted|decided)\b.{0,40}\b(?:made sense|(?:looked|seemed) (?:right|sensible|reasonable))\b/i,
  },
  {
    word: /\b(?:people|persons?|individuals?|who did what|finding)\b/i,
    pattern:
      /\b(?:systems?|conditions|circumstances|arrangements?|set-?up|process(?:es)?|tools?)\b.{0,30}\b(?:not|rather than|instead of)\b.{0,20}\b(?:people|persons?|individuals?|who did what)\b|\b(?:talk|speak|write|ask|look)\b.{0,60}\b(?:not|rather than|instead of) (?:about|at|for) (?:persons?|people|individuals|culprits|names)\b|\bnot about finding (?:someone|somebody|anyone|a culprit)\b/i,
  },
]

export const constraintSayings: readonly Saying[] = [
  {
    word: /\b(?:rather than|not|no benefit)\b/i,
    pattern: new RegExp(
      `\\b(?:${review})\\b.{0,40}\\b(?:does not|will not|is not meant to|doesn['’]t|won['’]t) (?:cover|discuss|judge|critique|look at|go into|deal with)\\b|\\bwe (?:are|look|focus|concentrate) .{0,80}\\b(?:rather than|and not|not on) (?:critiquing|judging|assessing|re-?litigating|discussing|at|on)\\b`,
      'i',
    ),
  },
  {
    word: /\b(?:out of|left out|removed|not (?:in|part|a topic|discussed)|kept out|anonymi[sz]ed|private|elsewhere)\b/i,
    pattern:
      /\b(?:out of scope|(?:names?|data|details|identifiers) (?:are|is|stay|were|have been) (?:left out|removed|not (?:in|part)|kept out|anonymi[sz]ed|private)|stays? out of this|(?:is|are) (?:handled|discussed|dealt with|treated) elsewhere|(?:is|are|was|were) not (?:part of this|a topic here|discussed here))\b/i,
  },
]
