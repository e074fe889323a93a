import {placeholdersOf} from '../document/placeholders.ts'
import {withUsualNames} from '../document/metadata.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {findField} from '../frontmatter/fields.ts'
import {openPlaces} from '../frontmatter/open-values.ts'
import {type Span, contains} from '../text/span.ts'
import {type Finding, defineRule} from './rule.ts'

/** What a template left for its author reads, once published, like a part nobody cared about. */
export const noPlaceholder = defineRule({
  id: 'no-placeholder',
  category: 'structure',
  severity: 'warning',
  description: 'Fill in what the template left open.',
  oncePerSection: true,
  *check({document}) {
    for (const span of openInFrontMatter(document)) yield stillOpen(span, document.text)
    for (const {span} of placeholdersOf(document)) {
      const inField = document.actionItems.some(({owner, due, whole}) => {
        if (!contains(whole, span)) return false
        const isStatus = document.text.slice(span.start, span.end) === 'TODO'
        return isStatus || [owner, due].some((field) => field !== undefined && contains(field.span, span))
      })
      if (inField) continue
      yield stillOpen(span, document.text)
    }
  },
})

function stillOpen(span: Span, text: string): Finding {
  return {span, message: `“${text.slice(span.start, span.end)}” is still to be filled in.`}
}

/** Keys that have no meaning here are the document's own business. */
function openInFrontMatter({frontMatter, text}: PostmortemDocument): Span[] {
  return withUsualNames(frontMatter?.entries ?? []).flatMap(({key, content}) => {
    const field = findField(key)
    return field === undefined || content === undefined ? [] : openPlaces(field, content, text)
  })
}
