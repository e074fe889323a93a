import {monthNames} from '../../document/dates.ts'
import {cadenceWords} from '../../facts/learning-review.ts'
import type {Saying} from '../measures.ts'
import {people} from './words.ts'

/** A day as text gives it: `2026-04-01`, “1 April”, “April 1”. */
const day = `(?:20\\d\\d-\\d\\d-\\d\\d|\\d{1,2} (?:${monthNames})|(?:${monthNames}) \\d{1,2})`

/** What people do with a list of actions; what was done to other things is told in the past. */
const looking =
  '(?:reviews?|checks?|follows?|revisits?|looks?|reports?|tracks?|reads?|meets?|opens?|goes through|go through|chases?|asks? (?:for|each|every|the)|receives?|audits?|(?:is|are|be|gets?|will be) (?:[\\w-]+ ){0,2}(?:reviewed|checked|followed|revisited|looked at|tracked|reported|audited|opened|read|asked))'
/** A look by its own name, as a label has it: “Final check: 30 June”. */
const look =
  '(?:(?:next|final|half-?time|interim|progress|status|first|second|effectiveness) (?:check|look|review|report|update)|update|progress report|check-?in|follow-?up)'

export const followUpSaying: Saying = {
  word: /\b(?:until|review|check|follow|revisit|look|report|track|read|meet|planning|goes|go through|open|ask|chase|receive|audit|update|agenda)/i,
  also: /\d|until|agenda|daily|weekly|monthly|quarterly|(?:day|week|month|quarter|sprint|year)s?\b/i,
  pattern: new RegExp(
    [
      String.raw`\buntil (?:all|everything|every one)(?: [\w-]+)? (?:are|is) done\b`,
      `\\b${looking}\\b.{0,80}(?:${cadenceWords.source}|\\b(?:on|by|until|and)\\s(?:[\\w-]+\\s)?${day}\\b)`,
      `\\b${look}\\b[^.;]{0,40}(?:${cadenceWords.source}|${day})`,
      `\\b(?:all|each|both|every)\\b[^.;]{0,20} (?:looked at|reviewed|checked|gone through)\\b.{0,60}(?:${cadenceWords.source}|${day})`,
      `(?:${cadenceWords.source}).{0,60}\\b(?:reviews?|checks?|follows?|revisits?|planning|reports?|go(?:es)? through|lists?|table|agenda|asks?)\\b`,
      String.raw`\bon the agenda of (?:the|each|every|our)\b`,
      `\\bon ${day}.{0,40}\\b(?:look|review|check|meet|revisit|go(?:es)? through)\\b`,
    ].join('|'),
    'i',
  ),
}

/** “We go through the actions again in October”: when is known to the month or the season. */
export const someTimeAgainSaying: Saying = {
  word: /\b(?:again|revisit|return to|come back to)\b/i,
  pattern: new RegExp(
    `\\b(?:(?:will|['’]ll|shall) (?:[\\p{L}]+ )?(?:go|look|check|review|meet|report|talk|read|ask)[^.;]{0,60} again|(?:will|['’]ll|shall) (?:revisit|return to|come back to)|(?:is|are|gets?|be) (?:reviewed|checked|revisited|looked at) again)\\b[^.;]{0,40}\\b(?:in|at|before|after) (?:the )?(?:end of )?(?:${monthNames}|spring|summer|autumn|fall|winter|next|new year)`,
    'iu',
  ),
}

const place =
  'wiki|portal|channel|newsletter|digest|archive|status page|all[- ]hands|mailing list|intranet|blog|notice boards?|repository|folder|drive|sharepoint|confluence|notion|town hall|share|library|knowledge base|site|stand-?up|teams?|leads|heads|owners|colleagues|shifts|plants|offices|members|partners|departments|board|staff|department|everyone|engineering|leadership|company|customers|committee'

/** Where a text can be read, and who got it. */
export const publishedSaying: Saying = {
  word: /\b(?:on the|on our|since|copies|showed|there is an?|published|posted|shared|sent|mailed|circulated|presented|available|linked|stands?|going to|is (?:in|on)|mentioned|went|filed|hangs?|will be in)\b/i,
  pattern: new RegExp(
    `\\bthere is an? (?:[\\p{L}-]+ ){0,3}?(?:summary|page|version|text|note|one-pager)\\b.{0,80}\\b(?:in|on) (?:the|our) (?:[\\p{L}-]+ ){0,3}?(?:${place})\\b|\\bcop(?:y|ies)(?: of (?:this|it|the (?:report|review|text|summary)))? (?:went|goes|go|is|are|was|were|will be)(?: sent| given)? to\\b|\\b(?:presented|shared|discussed|showed|shown) (?:this|it|these|the (?:findings|learnings|lessons|results|review|report|summary)) (?:at|in|with|to) (?:the |our |all )?(?:[\\p{L}-]+ ){0,3}?(?:meeting|all[- ]hands|${place})\\b|^(?:\\p{L}+ ){0,3}[Hh]angs? (?:in|at|on)\\b|\\bwent(?: out| round)? by (?:e-?)?mail to\\b|\\b(?:text|summary|account|version|note|page)\\b.{0,80}\\b(?:will be|is|was) in the (?:\\p{L}+ ){0,2}(?:${place})\\b|\\b(?:document|report|summary|sheet|write-?up|review|text|account|one[- ]page\\p{L}*)\\b.{0,200}\\bwent(?: out)?(?: on \\P{Pd}{1,20})? to (?:all|every|both|the (?:other|whole))\\b|^\\W*[Ss]ent to (?:all|every|both|the (?:other|whole))\\b|^\\W*[OI]n (?:the|our) .{0,40}\\b(?:front page|wiki|intranet|channel|blog)\\b.{0,10} (?:since|from)\\b|^\\W*[OI]n (?:the|our) (?:\\p{L}+ ){0,2}(?:wiki|intranet|portal|share|drive)[;,.]|\\b(?:were|was) sent (?:the|a) (?:link|cop(?:y|ies)|report|page|text|summary)\\b|\\bthis is going to (?:the|all|every|our) |\\b(?:published|posted|shared|sent|mailed|presented) (?:this|the|our) (?:document|report|post-?mortem|review|write-?up|page|summary|sheet)\\b.{0,20}\\b(?:to|with|on|in|at)\\b|\\b(?:published|posted|shared|sent|mailed|presented) (?:this|it)\\b.{0,60}(?:\\bin #|\\b(?:in|to|on|with) (?:\\p{L}+ ){0,4}(?:${place})\\b)|(?:\\b(?:document|report|post-?mortem|review|retro\\w*|write-?up|summary|page|one-pager|one page|short part|account|version|text|learnings?|lessons|findings|results)\\b.{0,60}|\\b(?:it|this) (?:is|was|has been|will be|goes|went)\\s(?:\\p{L}+\\s){0,2}|^[*_> ]{0,4}(?:\\p{L}+ly )?)\\b(?!shared (?:(?:board|drive|folder|document|channel|calendar)\\b|\\uFFFC+ \\p{L}))(?:published|posted|shared|sent|mailed|circulated|presented|available|linked|stands?|mentioned)\\b.{0,60}(?:\\bin #|#\\p{L}|(?<=\\b(?:in|on|to|with|at|by|from|via|among|between|across)\\s[^.]{0,50})\\b(?:${place})\\b|\\uFFFC)|\\b(?:document|it|this|page|summary|report|version|write-?up|version)(?: \\([^()]{0,160}\\))?(?: is|['’]s) (?:also )?(?:in|on) .{0,40}\\b(?:${place})\\b`,
    'iu',
  ),
}

const document =
  '(?:document|report|summary|sheet|write-?up|review|text|account|page|pager|one-pager|letter|bulletin|poster|note|copy|version|paper|link)'
const everyone = '(?:all|every|both|each|the (?:other|whole|sister|three|two|four))'

/** The ways in which a text leaves the hands of those who wrote it. */
export const handedOnSaying: Saying = {
  word: /\b(?:read (?:out|aloud)|issued|submitted|delivered|forwarded|handed|uploaded|filed|laid before|handed out|pinned|available|received|told|takes?|took|brings?|carries|went|goes|pager|letter|bulletin)\b/i,
  also: /\b(?:document|report|summary|sheet|write-?up|review|text|account|page|pager|letter|bulletin|poster|note|copy|version|paper|link|it|this|we)\b|^\W*\w+ (?:out|on|to|in)\b/i,
  pattern: new RegExp(
    [
      `\\b(?:${document}|it|this)\\b[^.]{0,30}\\b(?:is|was|are|were|has been|will be) (?:read (?:out|aloud)|issued|uploaded|filed(?! (?:with the project|away|in the safe))|laid before|handed out|pinned|hung|presented|distributed)\\b`,
      `\\bthis (?:[\\p{L}-]+ ){0,3}?(?:report|document|review|post-?mortem|write-?up) (?:was|has been|is|will be) (?:submitted|delivered|forwarded|presented|handed(?: over)?) to\\b`,
      `^\\W*(?:read (?:out|aloud)|issued|uploaded|filed|laid before|handed out|available|presented|distributed|pinned)\\b.{0,40}\\b(?:${place}|website|council|briefings?|handover|public|unions?|${people})\\b`,
      `\\b(?:it|this|the ${document}) (?:goes|went|will go)(?: out)?(?: on \\P{Pd}{1,20})? to (?:${everyone}|${people})\\b`,
      `\\b(?:takes?|took|will take|brings?|will bring|carries|carried) (?:it|this|the ${document}) to (?:the |our |all )?.{0,30}\\b(?:meeting|round|council|board|stand-?up|briefing|forum|committee|call)\\b`,
      `^\\W*(?:an? |the |one |our )?${document}\\b(?: \\p{L}+){0,4} to ${everyone}\\b`,
      `\\b(?:${people}|\\p{L}+s) (?:received|got|have received|have had) (?:the|this|a) ${document}\\b`,
      `\\bwe (?:have )?(?:told|informed|showed) ${everyone}\\b`,
    ].join('|'),
    'iu',
  ),
}

/** Where a document tells how it is passed on, “It goes to both offices” and “One page for all teams” say to whom. */
export const passedOnSaying: Saying = {
  word: /\b(?:goes|go|went|is|are|was|gets?|pages?|pager|sheet|summary|poster|letter)\b/i,
  pattern: new RegExp(
    [
      `\\b(?:(?:goes|go|went|will go)(?: out| round| up)?|(?:is|are|was|will be) (?:sent|handed|put|given|read|posted|pinned|shown))\\b.{0,60}?\\b(?:to|on|in|at)\\b.{0,40}?\\b(?:all|every\\p{L}*|both|${people}|${place})\\b`,
      `^\\W{0,3}(?:(?:an?|the|one|single|short) ){0,2}(?:\\p{L}[\\p{L}\\d-]{0,20} )?(?:page|pager|sheet|summary|poster|letter)\\b.{0,160}\\b(?:for (?:all|every\\p{L}*|both|the)|(?:on|in|at|to|through|via) the)\\b`,
    ].join('|'),
    'iu',
  ),
}
