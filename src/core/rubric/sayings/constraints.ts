import type {Saying} from '../measures.ts'
import {itself, review} from './words.ts'

const leaves =
  "(?:do|does|will|would|shall|is|are|was|were)(?: not|n['’]t)(?: meant to| intended to| going to)?|won['’]t"

/** How sentences say what a review leaves out, and what stays private. */
export const constraintSayings: readonly Saying[] = [
  {
    word: /\b(?:not|says nothing|rather than|no benefit)\b|n['’]t\b/i,
    pattern: new RegExp(
      `\\b(?:it|we|${itself})\\b.{0,40}?\\b(?:${leaves}) (?:cover|discuss|judge|critique|look (?:at|into)|go into|deal with|talk about|touch|name|disclose|treat|evaluate|assess)\\b|\\b(?:it|${itself})\\b[^.]{0,120}\\bsays nothing (?:about|on|of)\\b|\\b(?:${review})\\b.{0,40}\\b(?:${leaves}) (?:cover|discuss|judge|critique|look at|go into|deal with)\\b|\\bwe (?:are|look|focus|concentrate) .{0,80}\\b(?:rather than|and not|not on) (?:critiquing|judging|assessing|re-?litigating|discussing|at|on)\\b`,
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
        String.raw`\b(?:is|are) [^.;]{3,60},? (?:and|so) (?:it |they )?(?:is|are|stays?) (?:therefore )?(?:left out|not (?:in|part of|covered|treated) (?:here|this))\b`,
        `\\b${itself} (?:is|was|stays) (?:limited|restricted|confined) to\\b`,
      ].join('|'),
      'iu',
    ),
  },
  {
    word: /\b(?:aside|no names|restricted|confined|limited|budget|examined|considered|addressed|mentioned|identified|another (?:body|review|group|board)|investigation|change|named|treated|covered|(?:heard|shown|seen|discussed|kept) (?:in|inside|within)|not an? (?:review|assessment|audit|evaluation))\b/i,
    also: /\b(?:not|no|without|only|aside|limited|restricted|confined|cannot|another|separate)\b|n['’]t\b/i,
    pattern: new RegExp(
      [
        String.raw`\b(?:we|this|it) (?:leaves? aside|(?:leaves?|sets?|puts?) [^.,;]{2,60} (?:aside|out of (?:this|it)))\b`,
        String.raw`^\W*no names\b|\bno names of\b`,
        String.raw`^\W*(?:restricted|confined|limited) to\b`,
        String.raw`\b(?:no|without) budget (?:before|until|for)\b|\bwe (?:cannot|can['’]t|may not) change\b`,
        `^\\W*(?:this|it) is not an? (?:review|assessment|audit|evaluation|judgement|appraisal) of\\b`,
        String.raw`\b(?:following|matters?|questions?|topics?|issues?|claims?|names?|persons?|individuals?|individual \p{L}+|pupils|patients|customers|clients|residents)\b[^.;]{0,40}\b(?:will|are|is|shall|were)(?: not|n['’]t)(?: be)? (?:examined|considered|addressed|mentioned|identified|named|treated|covered)\b`,
        String.raw`\b(?:belongs?|left|handed) to another (?:body|review|group|board|committee)\b|\bunder (?:separate|its own|another) investigation\b`,
        String.raw`\b(?:are|is) (?:heard|shown|seen|discussed|kept) (?:in|inside|within) (?:the |our )?[\p{L}-]+(?: [\p{L}-]+)? only\b`,
      ].join('|'),
      'iu',
    ),
  },
]
