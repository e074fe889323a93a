import type {SectionKind} from '../../document/section-kinds.ts'
import {partById} from '../parts/index.ts'
import type {Template} from '../template.ts'
import {templates} from '../templates.ts'

/**
 * The kinds of section in the order in which a reader of such a document meets them: as its template has them, and
 * every other kind behind the one that it follows in another template.
 */
export function sectionOrder(template: Template): SectionKind[] {
  const order = kindsOf(template)
  for (const other of templates) {
    let before = -1
    for (const kind of kindsOf(other)) {
      const at = order.indexOf(kind)
      before = at === -1 ? before + 1 : at
      if (at === -1) order.splice(before, 0, kind)
    }
  }
  return order
}

function kindsOf({parts}: Template): SectionKind[] {
  return [...new Set(parts.flatMap((id) => partById(id).kind ?? []))]
}
