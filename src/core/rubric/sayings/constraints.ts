import type {Saying} from '../measures.ts'
import {itself, review} from './words.ts'

const leaves =
  "(?:do|does|will|would|shall|is|are|was|were)(?: not|n['’]t)(?: meant to| intended to| going to)?|won['’]t"

/** How sentences say what a review leaves out, and what stays private. */
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
