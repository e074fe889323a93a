import type {Saying} from '../measures.ts'

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

/** A source named in words. */
export const sourceSaying: Saying = {
  word: /\bsources?\b|\btaken from\b|\bas recorded\b/i,
  pattern:
    /(?<!open[- ])\bsources?\b(?! (?:code|files?|repo|projects?|packages?))[^.]{0,40}:|\b(?:taken|numbers) from the\b|\bas recorded in\b/i,
}
