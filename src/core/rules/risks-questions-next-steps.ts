import {isBlank} from '../document/content.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {placeholdersOf} from '../document/placeholders.ts'
import {sectionsOf} from '../document/sections.ts'
import {titleSpan} from '../document/title.ts'
import {asksForAll, profileOf} from '../facts/profile.ts'
import {enumerate} from '../text/list.ts'
import {contains} from '../text/span.ts'
import {type Finding, defineRule} from './rule.ts'

const kinds = [
  ['risks', 'risks', /\brisks?\b/i],
  ['questions', 'open questions', /\bquestions?\b|\bunknowns\b/i],
  ['next-steps', 'next steps', /\bnext steps?\b/i],
] as const

/** A review that leaves nothing open has not looked; what is open and unwritten is lost. */
export const risksQuestionsNextSteps = defineRule({
  id: 'risks-questions-next-steps',
  category: 'pack',
  severity: 'information',
  description: 'End with the risks that remain, the open questions and the next steps.',
  *check({document}) {
    yield* emptyOnes(document)
    const profile = profileOf(document)
    if (!asksForAll(profile)) return
    const present = kinds.filter(([, , title]) =>
      document.sections.some((section) => title.test(section.title)),
    )
    if (present.length === kinds.length) return
    // Where none is there, only a Pack or a review of plans that calls itself one is asked for them: incident templates have none.
    if (present.length === 0 && (profile.weight === 'major' || profile.isTypeLikely) && !profile.isPack)
      return
    const missing = kinds.filter((kind) => !present.includes(kind)).map(([, name]) => name)
    yield {
      span: titleSpan(document),
      message: `There are no ${enumerate(missing)}.`,
      claims: missing.map((what) => ({what})),
    }
  },
})

function* emptyOnes(document: PostmortemDocument): Iterable<Finding> {
  const placeholders = placeholdersOf(document)
  for (const section of sectionsOf(document, 'risks', 'questions', 'next-steps')) {
    const isOpen = placeholders.some(({span}) => contains(section.body, span))
    if (isBlank(document, section) && !isOpen && !hasInner(document, section.body))
      yield {span: section.heading, message: `Section “${section.title}” is empty: write “none known” if so.`}
  }
}

/** A title over sections of its own is no empty section. */
function hasInner({sections}: PostmortemDocument, body: {start: number; end: number}): boolean {
  return sections.some(({heading}) => contains(body, heading))
}
