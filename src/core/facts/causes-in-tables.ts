import {findField} from '../document/fields.ts'
import {nodeSpan} from '../document/markdown.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {type Point, pointsOf} from '../document/points.ts'

/** The rows of tables that say of each condition whether it can be changed: the columns say what they are. */
export function causesInTables(document: PostmortemDocument): readonly Point[] {
  return document.tree.children.flatMap((block) => {
    if (block.type !== 'table') return []
    const rows = pointsOf(document, {body: nodeSpan(block)})
    const tell = rows.some(({fields}) => findField(fields, canBeChanged) && findField(fields, condition))
    return tell && rows.length >= 2 ? rows : []
  })
}

/** Of a condition, whether anybody can change it. */
export const canBeChanged =
  /\b(?:can|could) (?:we|it|this|that|be)\b.{0,20}\b(?:change|move|influence|shift|shape)|\b(?:in|within) (?:our |whose |their )?(?:hands?|reach|power|control|influence)\b|^(?:changeable|movable|moveable|controllable|ours to change|under our control|our control)\b/

const condition =
  /^(?:(?:what|which) (?:\p{L}+ ){0,3}(?:keeps?|held|holds|made|makes|lets?|allowed|drives?|drove|contributed)|(?:the )?(?:contributing )?(?:conditions?|factors?|causes?|influences?|circumstances?|pressures?|constraints?))\b/u
