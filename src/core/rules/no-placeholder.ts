import {placeholdersOf} from '../document/placeholders.ts'
import {contains} from '../text/span.ts'
import {defineRule} from './rule.ts'

/** What a template left for its author reads, once published, like a part nobody cared about. */
export const noPlaceholder = defineRule({
  id: 'no-placeholder',
  category: 'structure',
  severity: 'warning',
  description: 'Fill in what the template left open.',
  oncePerSection: true,
  *check({document}) {
    for (const {span} of placeholdersOf(document)) {
      const inField = document.actionItems.some(({owner, due, whole}) => {
        if (!contains(whole, span)) return false
        const isStatus = document.text.slice(span.start, span.end) === 'TODO'
        return isStatus || [owner, due].some((field) => field !== undefined && contains(field.span, span))
      })
      if (inField) continue
      yield {span, message: `“${document.text.slice(span.start, span.end)}” is still to be filled in.`}
    }
  },
})
