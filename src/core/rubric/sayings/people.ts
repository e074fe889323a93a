import type {Saying} from '../measures.ts'

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
