import type {PostmortemDocument} from '../document/model.ts'
import type {Passage} from '../document/passage.ts'
import type {Point} from '../document/points.ts'
import type {SectionKind} from '../document/section-kinds.ts'

/**
 * Causes that prose counts: “The main reason is … The first is testing. … The second is … Finally there was …”. Each
 * reaches to the next one, at most to the end of its paragraph.
 */
export function causesCounted({passages}: PostmortemDocument): readonly Point[] {
  const told = passages.filter(({kind, element}) => kinds.includes(kind) && element === 'paragraph')
  const points = told.flatMap(partsOf)
  return points.filter(({words}) => counts.test(words)).length >= 2 ? points : []
}

const kinds: readonly (SectionKind | undefined)[] = ['contributing-factors', 'root-cause', 'went-wrong']

const counts =
  /^\W*(?:(?:the |a )?(?:first|second|third|fourth|fifth|last)(?:ly)?\b(?! (?:time|day|hour|minute|attempt|alert|call|page|restart|deploy)\b)|(?:finally|lastly|then there (?:was|is|were|are)|(?:another|one more|a further|the other|the next) (?:is|was|reason|cause|factor|condition|thing|one)))/i
const leads = /\b(?:main|primary|immediate|direct|proximate|technical) (?:reason|cause|factor|trigger)\b/i

function partsOf({text, start: base, sentences}: Passage): Point[] {
  const begins = sentences.flatMap(({start, end}, index) => {
    const words = text.slice(start, end)
    return counts.test(words) || leads.test(words) ? [index] : []
  })
  return begins.map((first, index): Point => {
    const last = sentences[(begins[index + 1] ?? sentences.length) - 1]!
    const place = {start: base + sentences[first]!.start, end: base + last.end}
    const words = text.slice(place.start - base, place.end - base).trim()
    return {
      form: 'sentence',
      span: place,
      lead: {...place, end: base + sentences[first]!.end},
      words,
      fields: [],
    }
  })
}
