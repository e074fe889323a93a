import type {PostmortemDocument} from '../document/model.ts'
import type {Point} from '../document/points.ts'
import {outermostOf, sectionsOf} from '../document/sections.ts'
import {proseOf} from '../document/sentence-points.ts'
import {onceByWords} from '../memory.ts'
import {oneLine} from '../one-line.ts'
import {isWish} from './causes-listed.ts'

/**
 * A root cause that is told as a story: the sentences of it that tell of something that was not covered, checked or
 * there. “The new check failed to include the two oldest names. … Testing looked at installing, omitting to validate …”
 */
export function gapsInStories(document: PostmortemDocument): readonly Point[] {
  const told = outermostOf(sectionsOf(document, 'root-cause'))
    .filter(({title}) => !isWish(title))
    .flatMap((section) => proseOf(document, section))
    .filter(({words}) => tellsGap(document, words))
  return told.length < 2 ? [] : told
}

const tellsGap = onceByWords((words) => gap.test(oneLine(words)) && !other.test(words))

const covered = String.raw`(?:includ|cover|check|handl|test|validat|verif|catch|caught|document|monitor|limit|enforc|review|rotat|account|consider|guard|isolat|clean|retr[iy])\w*`
const parts = String.raw`(?:tests?|checks?|alert(?:s|ing)?|monitoring|limits?|validation|review|documentation|runbooks?|canary|retry|retries|fallback|redundancy|safeguards?|guard ?rails?|backups?|time-?outs?)`

const gap = new RegExp(
  [
    String.raw`\bfail(?:s|ed|ing)? to ${covered}`,
    String.raw`\bomit(?:s|ted|ting)\b`,
    String.raw`\b(?:did|does|do|was|were|is|are|had|has|have)(?: not|n['’]t)(?: been| being)?(?: \w+ly)? ${covered}`,
    String.raw`\b(?:had|has|have|with|without|was|were|is|are|lack(?:s|ed|ing)?|missing)(?: any| an?| of| no| sufficient| adequate){1,2} (?:[\w-]+ ){0,2}${parts}\b`,
    String.raw`\b(?:incorrectly|wrongly) (?:assessed|assumed|classified|marked|set|configured|treated)\b`,
  ].join('|'),
  'iu',
)

/** What is to come, asked or weighed, and what went on afterwards. */
const other = /\?\s*$|\b(?:will|would|should|could have|may|might|must|next time)\b/i
