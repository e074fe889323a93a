import {roleNoun} from '../../document/owners.ts'
import {monthNames} from '../../document/dates.ts'
import type {Saying} from '../measures.ts'

/** “Ana Lima”, “Ana”, “the head of support”. */
const name = String.raw`\p{Lu}[\p{Ll}'’-]{1,20}(?: (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]{1,20})?`
const someone = `(?:@\\w[\\w.-]*|${name}|[Tt]he (?:[\\p{L}-]+ ){0,3}?${roleNoun}(?: (?:of|for) (?:the )?[\\p{L}-]+)?)`
/** A sentence or a part of one begins; “the API facilitated” tells of no person. */
const begins = String.raw`(?:^|[.;:,(–—]\s|\band )\W{0,3}`
const meeting =
  '(?: (?:the|this|our) (?:conversation|discussion|talk|review|meeting|session|retro\\w*|post-?mortem|workshop))'

/** Whoever has a role in a list of several: “Ana Lima (scribe)”, “scribe @ana”, “Ana Lima, scribe”. */
function listed(role: string): Saying {
  return {
    word: new RegExp(`\\b(?:${role})\\b`),
    pattern: new RegExp(
      [
        String.raw`(?:\p{Lu}[\p{L}'’-]{1,20}|@[\w.-]{2,39}) \((?:${role})\)`,
        String.raw`\b(?:${role}):? (?:@\w|\p{Lu}\p{Ll}+ \p{Lu})`,
        String.raw`(?:@\w[\w.-]*|\p{Lu}\p{Ll}+ \p{Lu}\p{L}+)(?:,| [–—-]|:) (?:the |as )?(?:${role})\b`,
        String.raw`\b(?:${role}) (?:was|is) ${someone}`,
        `\\bwith ${someone} as (?:the )?(?:${role})\\b`,
      ].join('|'),
      'u',
    ),
    fewest: 2,
  }
}

/** Who leads the meeting, who writes, who decides, as a sentence names them. */
export const facilitatorSayings: readonly Saying[] = [
  listed('[Ff]acilitator|[Mm]oderator'),
  {
    word: /facilitat|moderat|\b(?:led|ran|guided|leads|runs|guides)(?:,| (?:the|this|our|by)\b)|\bchair/i,
    pattern: new RegExp(
      [
        `${begins}${someone} (?:\\([^()]{2,40}\\) |from (?:the )?[\\p{L} ]{2,30} )?(?:led|ran|guided|chaired|facilitated|moderated|leads|runs|guides|chairs|facilitates)${meeting}`,
        `${begins}${someone} (?:facilitate[ds]|moderate[ds])\\b(?! (?:access|a|an|by|the (?!review|meeting|session|retro|discussion)))`,
        `\\b(?:[Ff]acilitated|[Ff]acilitation|[Mm]oderated|[Mm]oderation|[Cc]haired|[Cc]onducted) by ${someone}`,
        `${begins}${someone} facilitating\\b`,
        // “Ana led, Ben took notes.”
        `${begins}${someone} (?:led|leads|chaired|chairs|guided|guides)(?=,[^.]{0,40} (?:took|takes|kept|keeps|wrote|writes|notes)\\b)`,
        String.raw`^\W*\p{Lu}\p{Ll}+ \p{Lu}\p{L}+ [–—-] (?:facilitates|moderates|leads|chairs|runs (?:the|this))\b`,
        `\\b(?:[Mm]oderat(?:ion|or)|[Ff]acilitat(?:ion|or)|[Cc]hair)(?: is|:)? \\p{Lu}\\p{Ll}+ \\p{Lu}`,
        `^\\W*(?:Led|Guided) by \\p{Lu}`,
      ].join('|'),
      'u',
    ),
    fewest: 3,
  },
]
export const scribeSayings: readonly Saying[] = [
  listed('[Ss]cribe|[Nn]ote-?taker|[Ss]ecretary'),
  {
    word: /\b(?:notes|kept|minutes|record|scribe|wrote|writes)\b/i,
    pattern: new RegExp(
      `\\b(?:[Nn]otes|[Kk]ept|[Mm]inutes)(?: (?:were )?(?:kept|taken|written))? by ${someone}|\\b(?:[Nn]otes|[Rr]ecord|[Ss]cribe|[Mm]inutes) \\p{Lu}\\p{L}+ \\p{Lu}|${begins}${someone} (?:from \\p{L}+ )?(?:wr(?:ote|ites)(?: it down|(?=[.;,]))|(?:took|kept|wrote|takes|keeps|writes) (?:the )?(?:minutes|notes|record))\\b|^\\W*${name} [–—-] (?:writes|takes notes|keeps the)\\b`,
      'u',
    ),
    fewest: 3,
  },
]
export const deciderSayings: readonly Saying[] = [
  listed('[Dd]ecision (?:owner|maker)'),
  {
    word: /decision|decide[sd]|signs off|approves/i,
    pattern: new RegExp(
      `^\\W*Decided by ${someone}|\\b[Dd]ecisions?(?: by|:)? \\p{Lu}\\p{Ll}+ \\p{Lu}|\\b[Dd]ecision (?:owner|maker) (?:is |was )?\\p{Lu}|\\b\\p{Lu}\\p{L}+(?:, [^,.]{3,40})?,? (?:who )?(?:decides|signs off)\\b|${begins}${someone} (?:decides|signs off|has the last word)\\b|^\\W*${name} [–—-] (?:decides|signs off)\\b|(?:^|[.;,:]\\s)[Tt]he (?:\\p{L}+ )?(?:group|committee|board|council|${roleNoun}|principal|MD|CEO|CTO) (?:decides|approves|signs off)\\b`,
      'u',
    ),
    fewest: 3,
  },
]

export const commanderSayings: readonly Saying[] = [listed('[Ii]ncident (?:commander|lead|manager)|IC')]

/** “J Lima assumes incident lead and scribe roles”, as the entries of a timeline tell it. */
export function assumedRole(role: string): Saying {
  return {
    word: new RegExp(`\\b(?:${role})\\b`),
    pattern: new RegExp(
      String.raw`(?:@\w[\w.-]*|\p{Lu}[\p{L}'’-]+) (?:assume[sd]?|took|takes?|taking)(?: on| over)? [^.;:]{0,40}\b(?:${role})\b`,
      'u',
    ),
  }
}

const names = `${name}(?:(?:, (?:and )?| and | & )${name}){0,5}`

export const authorSayings: readonly Saying[] = [
  {
    word: /\b(?:written|wrote)\b/i,
    pattern: new RegExp(
      `(?:^\\W*|[·|–—] )[Ww]ritten (?:up |down )?by (?:\\p{Lu}|the (?:[\\p{L}-]+ ){1,3}(?:team|group|${roleNoun}))|\\bwritten (?:up|down) by \\p{Lu}|${begins}${someone} wrote this\\b`,
      'u',
    ),
    fewest: 3,
  },
  {
    // A line of its own, as a byline has it.
    word: /^\W*(?:\p{Lu}\p{Ll}+ )?[Bb]y \p{Lu}/mu,
    pattern: new RegExp(
      `^\\W*(?:(?:Posted|Published|Prepared|Compiled|Reported|Report|Text) )?[Bb]y ${names}(?:,? (?:on )?\\P{Lu}?.{0,24}\\d{4})?\\W*$`,
      'u',
    ),
    fewest: 2,
  },
  {
    word: /\b\d{4}(?:-\d{1,2}-\d{1,2})?\W*$/m,
    pattern: new RegExp(
      String.raw`^\W*\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+(?:(?: \p{Lu}[\p{L}'’-]+)?(?:,| [–—-]) |(?: \p{Lu}[\p{L}'’-]+)? (?=\d{4}-))(?:\d{1,2}\.? (?:${monthNames})|(?:${monthNames}) \d{1,2},?|\d{4}-\d{1,2}-\d{1,2}).{0,6}\W*$`,
      'u',
    ),
    fewest: 3,
  },
]
