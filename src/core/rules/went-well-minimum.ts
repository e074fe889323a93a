import {isBlank} from '../document/content.ts'
import {type Point, pointsOfKinds} from '../document/points.ts'
import {sectionsOf} from '../document/sections.ts'
import {profileOf} from '../facts/profile.ts'
import {trimSpan} from '../text/span.ts'
import {defineRule, option} from './rule.ts'

/** Praise that takes itself back: it tells what was missing. “As long as at least one replica is left” counts. */
const backhanded =
  /\b(?:eventually|finally|in the end|could have been worse|only took us|managed to)\b|^\W*at least\b|\bat least\b(?! (?:\d|(?:one|two|three|four|five|six|half|once|twice)\b))/i
/** Praise that nobody can repeat: it names no act, tool, number or time. */
const empty =
  /^(?:the )?(?:overall )?(?:(?:great|good|excellent|nice|amazing|fantastic) (?:team ?work|job|work|communication|collaboration|effort|response)|(?:team ?work|communication|collaboration|coordination|response|everyone|everybody|(?:the )?team)(?: \p{L}+)? (?:was|were|did|worked|is|went)? ?(?:very |really |so |a )?(?:good|great|excellent|fast|quick|well|amazing|helpful|effective|fine|smooth(?:ly)?)(?: job| work| together)?|well done|nobody panicked|no one panicked|kudos to (?:all|everyone|the team))[\s.!]*$/iu

/** What worked is learning too, and the section that a tired author skips first. */
export const wentWellMinimum = defineRule({
  id: 'went-well-minimum',
  category: 'structure',
  severity: 'information',
  description: 'List at least three things that went well, each one specific.',
  options: {
    minimum: option(3, {type: 'integer', minimum: 1}, 'How many points the section needs.'),
  },
  *check({document, options: {minimum}}) {
    const sections = sectionsOf(document, 'went-well')
    const [first] = sections
    if (first === undefined || sections.every((section) => isBlank(document, section))) return
    const points = pointsOfKinds(document, 'went-well')
    // A small incident has less to tell: one thing that is specific is enough.
    const needed = profileOf(document).weight === 'light' ? 1 : minimum
    if (points.length < needed)
      yield {
        span: first.heading,
        message: `“${first.title}” has ${points.length} of at least ${needed} points.`,
        claims: [{what: 'too few points'}],
      }
    for (const point of points) {
      const span = trimSpan(document.text, point.lead)
      if (isEmptyPraise(point))
        yield {span, message: 'This praises nothing in particular: name the act, the tool, the time.'}
      else if (backhanded.test(point.words) && !/\d/.test(point.words))
        yield {span, message: 'This reads like a complaint: say what helped, or move it to what went wrong.'}
    }
  },
})

function isEmptyPraise({words}: Point): boolean {
  return empty.test(words.trim())
}
