import {monthNames} from '../document/dates.ts'
import {sensible} from '../facts/made-sense.ts'
import {cadenceWords} from '../facts/learning-review.ts'
import type {Saying} from './measures.ts'

/** What sentences say that no heading and no label says. Each was read in real documents; a list of words is none. */

const review = 'review|retro\\w*|post-?mortem|document|session|meeting|write-?up|analysis|account'

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

/** Whoever has a role in a list of several: “Ana Lima (scribe)”, “scribe @ana”. */
function listed(role: string): Saying {
  return {
    word: new RegExp(`\\b(?:${role})\\b`),
    pattern: new RegExp(
      `(?:\\p{Lu}[\\p{L}'’-]{1,20}|@[\\w.-]{2,39}) \\((?:${role})\\)|\\b(?:${role}):? (?:@\\w|\\p{Lu}\\p{Ll}+ \\p{Lu})`,
      'u',
    ),
  }
}

/** Who leads the meeting, who writes, who decides, as a sentence names them. */
export const facilitatorSayings: readonly Saying[] = [
  listed('[Ff]acilitator|[Mm]oderator'),
  {
    word: /facilitat|moderat|\bled (?:the|by)\b|\bguided by\b|\bchair/i,
    pattern:
      /\b\p{Lu}\p{L}+ led the (?:conversation|discussion|review|meeting|session|retro)\b|\b(?:[Ff]acilitated|[Mm]oderated|[Cc]haired) by \p{Lu}|\b(?:[Mm]oderat(?:ion|or)|[Ff]acilitat(?:ion|or)|[Cc]hair)(?: is|:)? \p{Lu}\p{Ll}+ \p{Lu}|^(?:Led|Guided) by \p{Lu}|\b\p{Lu}\p{L}+ (?:facilitated|moderated)\b/u,
  },
]
export const scribeSayings: readonly Saying[] = [
  listed('[Ss]cribe|[Nn]ote-?taker'),
  {
    word: /\b(?:notes|kept|minutes|record|scribe|wrote)\b/i,
    pattern:
      /\b(?:[Nn]otes|[Kk]ept|[Mm]inutes)(?: kept)? by \p{Lu}|\b(?:[Nn]otes|[Rr]ecord|[Ss]cribe|[Mm]inutes) \p{Lu}\p{L}+ \p{Lu}|\b\p{Lu}\p{L}+ (?:wrote it down|took (?:the )?notes|kept (?:the )?(?:minutes|notes|record))\b/u,
  },
]
export const deciderSayings: readonly Saying[] = [
  listed('[Dd]ecision (?:owner|maker)'),
  {
    word: /decision|decide[sd]|signs off/i,
    pattern:
      /^Decided by \p{Lu}|\b[Dd]ecisions?(?: by|:)? \p{Lu}\p{Ll}+ \p{Lu}|\b[Dd]ecision (?:owner|maker) (?:is |was )?\p{Lu}|\b\p{Lu}\p{L}+(?:, [^,.]{3,40})?,? (?:who )?(?:decides|signs off)\b/u,
  },
]

export const authorSayings: readonly Saying[] = [
  {word: /\bwritten\b/i, pattern: /^Written (?:up |down )?by \p{Lu}|\bwritten (?:up|down) by \p{Lu}/u},
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

/** A legend over a timeline. */
export const factSayings: readonly Saying[] = [
  {
    word: /\bhypothes/i,
    pattern: /\bfacts?\b.{0,80}\bhypothes[ie]s\b|\bhypothes[ie]s\b.{0,80}\bfacts?\b/i,
  },
  {
    word: /\bmarked\b/i,
    pattern:
      /\b(?:marked|labell?ed)\b.{0,20}\b(?:is|are) (?:an? )?(?:hypothes[ie]s|guess(?:es)?|assumptions?)\b/i,
  },
  {
    word: /\b(?:entries|rows|statements|everything|lines)\b/i,
    pattern:
      /\b(?:entries|rows|statements|everything|lines)\b.{0,60}\b(?:facts?|confirmed)\b.{0,60}\b(?:unless|except|otherwise|marked|labelled|labeled)\b/i,
  },
]

export const sensibleSaying: Saying = {
  word: /\b(?:sense|reason|reasonable|sensible|rational|sound|safe|right|best|done the same|approved it too)\b/i,
  pattern: sensible,
}

/** A day as text gives it: `2026-04-01`, “1 April”, “April 1”. */
const day = `(?:20\\d\\d-\\d\\d-\\d\\d|\\d{1,2} (?:${monthNames})|(?:${monthNames}) \\d{1,2})`

export const followUpSaying: Saying = {
  word: /\b(?:until|review|check|follow|revisit|look|report|track|read|meet|planning|goes|go through|opens)/i,
  pattern: new RegExp(
    `\\buntil (?:all|everything|every one) (?:are|is) done\\b|\\b(?:review|check|follow|revisit|look|report|track|go(?:es)? through|opens?|read|meet)\\w*\\b.{0,80}(?:${cadenceWords.source}|\\b(?:on|by|until)\\s(?:\\p{L}+\\s)?${day}\\b)|(?:${cadenceWords.source}).{0,60}\\b(?:review|check|follow|revisit|planning|report|go(?:es)? through|list|table)\\w*`,
    'iu',
  ),
}

const place =
  'wiki|portal|channel|newsletter|digest|archive|status page|all[- ]hands|mailing list|intranet|blog|notice boards?|repository|folder|library|knowledge base|site|stand-?up|teams?|leads|heads|owners|colleagues|shifts|plants|offices|members|partners|departments|board|staff|department|everyone|engineering|leadership|company|customers'

/** Where a text can be read, and who got it. */
export const publishedSaying: Saying = {
  word: /\b(?:since|published|posted|shared|sent|mailed|circulated|presented|available|linked|stands?|is (?:in|on)|mentioned|went|filed|hangs?|will be in)\b/i,
  pattern: new RegExp(
    `^(?:\\p{L}+ ){0,3}[Hh]angs? (?:in|at|on)\\b|\\bwent(?: out| round)? by (?:e-?)?mail to\\b|\\b(?:text|summary|account|version|note|page)\\b.{0,80}\\b(?:will be|is|was) in the (?:\\p{L}+ ){0,2}(?:${place})\\b|\\b(?:document|report|summary|sheet|write-?up|review|text|account|one[- ]page\\p{L}*)\\b.{0,200}\\bwent(?: out)?(?: on \\P{Pd}{1,20})? to (?:all|every|both|the (?:other|whole))\\b|^\\W*[Ss]ent to (?:all|every|both|the (?:other|whole))\\b|^\\W*[OI]n (?:the|our) .{0,40}\\b(?:front page|wiki|intranet|channel|blog)\\b.{0,10} (?:since|from)\\b|\\b(?:published|posted|shared|sent|mailed|presented) (?:this|the|our) (?:document|report|post-?mortem|review|write-?up|page|summary|sheet)\\b.{0,20}\\b(?:to|with|on|in|at)\\b|\\b(?:published|posted|shared|sent|mailed|presented) (?:this|it)\\b.{0,60}(?:\\bin #|\\b(?:in|to|on|with) (?:\\p{L}+ ){0,4}(?:${place})\\b)|(?:\\b(?:document|report|post-?mortem|review|retro\\w*|write-?up|summary|page|one-pager|one page|short part|account|version|text|learnings?|lessons|findings|results)\\b.{0,60}|\\b(?:it|this) (?:is|was|has been|will be|goes|went)\\s(?:\\p{L}+\\s){0,2}|^[*_> ]{0,4}(?:\\p{L}+ly )?)\\b(?:published|posted|shared|sent|mailed|circulated|presented|available|linked|stands?|mentioned)\\b.{0,60}(?:\\bin #|#\\p{L}|\\b(?:${place})\\b|\\uFFFC)|\\b(?:document|it|this|page|summary|report|version|write-?up|version)(?: \\([^()]{0,160}\\))?(?: is|['’]s) (?:also )?(?:in|on) .{0,40}\\b(?:${place})\\b`,
    'iu',
  ),
}

/** “We decided to …” with its price. */
export const decisionSaying: Saying = {
  word: /\bdecided\b/i,
  pattern: /\bwe (?:have )?decided (?:to|that|against|on|not)\b/i,
}

/** A source named in words. */
export const sourceSaying: Saying = {
  word: /\bsources?\b|\btaken from\b|\bas recorded\b/i,
  pattern:
    /(?<!open[- ])\bsources?\b(?! (?:code|files?|repo|projects?|packages?))[^.]{0,40}:|\b(?:taken|numbers) from the\b|\bas recorded in\b/i,
}
