import type {PostmortemDocument, Section} from '../document/model.ts'
import type {SectionKind} from '../document/section-kinds.ts'
import {type TextEdit, replace} from '../text/edits.ts'
import {span} from '../text/span.ts'
import {type Suggestion, defineRule} from './rule.ts'

/** Two parts of which a reader needs the first one to understand the second one. Templates agree on these only. */
interface Order {
  readonly first: readonly SectionKind[]
  readonly then: readonly SectionKind[]
}

const orders: readonly Order[] = [
  {
    first: ['summary'],
    then: [
      'timeline',
      'contributing-factors',
      'root-cause',
      'went-well',
      'went-wrong',
      'lessons',
      'action-items',
    ],
  },
  {first: ['impact'], then: ['action-items', 'lessons']},
  {first: ['contributing-factors', 'root-cause'], then: ['action-items', 'shareout']},
]

/** Who opens a postmortem reads from the top, and stops when the question is answered. */
export const sectionOrder = defineRule({
  id: 'section-order',
  category: 'structure',
  severity: 'information',
  description: 'Tell what happened before why, and why before what will change.',
  *check({document}) {
    const headings = document.sections.filter(({form}) => form === 'heading')
    for (const {first, then} of orders) {
      const late = headings.find(({kind}) => kind !== undefined && first.includes(kind))
      const early = headings.find(({kind}) => kind !== undefined && then.includes(kind))
      if (late === undefined || early === undefined || late.heading.start < early.heading.start) continue
      if (late.depth !== early.depth || late.parent !== early.parent) continue
      yield {
        span: late.heading,
        message: `“${late.title}” is read before “${early.title}”, and stands behind it.`,
        suggestions: [move(document, late, early)],
      }
      return
    }
  },
})

/** Moves a section, its subsections included, before another one; not a byte of either changes. */
function move({text}: PostmortemDocument, section: Section, before: Section): Suggestion {
  const {start} = section.heading
  const {end} = section.body
  const passed = text.slice(before.heading.start, start)
  const moved = text.slice(start, end)
  // At the end of a text the last line may lack its break, and the one before has it.
  const gap = /(?:\r?\n)*$/.exec(passed)![0]
  const tail = /(?:\r?\n)*$/.exec(moved)![0]
  const isLast = end === text.length && tail !== gap
  const newText = isLast
    ? moved.slice(0, moved.length - tail.length) + gap + passed.slice(0, passed.length - gap.length) + tail
    : moved + passed
  const edit: TextEdit = replace(span(before.heading.start, end), newText)
  return {title: `Move “${section.title}” before “${before.title}”`, edits: [edit]}
}
