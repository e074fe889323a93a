import {type Field, fieldsInWords, findField} from '../document/fields.ts'
import {nodeSpan, withoutMarks} from '../document/markdown.ts'
import type {PostmortemDocument, Section} from '../document/model.ts'
import {type Point, pointsOf} from '../document/points.ts'
import {blocksOf, ownPart, sectionsOf} from '../document/sections.ts'
import {contains, overlaps} from '../text/span.ts'

/** What titles for kill criteria hold: the titles that each name one criterion, then the points under the others. */
export function criteriaNamed(document: PostmortemDocument): Point[] {
  const sections = sectionsOf(document, 'kill-criteria')
  const each = titledEach(document, sections)
  const others = sections.filter(
    (section) => !each.includes(section) && !sections.some(({body}) => contains(body, section.heading)),
  )
  const around = others.filter(({body}) => !each.some(({heading}) => contains(body, heading)))
  return [
    ...each.map((section) => toPoint(document, section)),
    ...around.flatMap((section) => ofOneForm(pointsOf(document, section))),
  ].filter(isCriterion)
}

/** Below a table of criteria, bullets tell how they stand today. */
function ofOneForm(points: readonly Point[]): readonly Point[] {
  const rows = points.filter((point) => point.form === 'row' && isCriterion(point) && hasLimit(point.fields))
  return rows.length >= 2 ? rows : points
}

/** “Tripwire A: …”, “Tripwire B: …”: titles that begin with the same word, each with a text of its own. */
function titledEach(document: PostmortemDocument, sections: readonly Section[]): Section[] {
  const told = sections.filter(
    (section) => !blocksOf(document, section).some(({type}) => type === 'list' || type === 'table'),
  )
  return told.filter((section) =>
    told.some((other) => other !== section && firstWord(other) === firstWord(section)),
  )
}

function firstWord({title, depth}: Section): string {
  return `${depth} ${/\p{L}+/u.exec(title)?.[0].toLowerCase() ?? ''}`
}

function toPoint(document: PostmortemDocument, section: Section): Point {
  const own = ownPart(document, section)
  const place = {start: section.heading.start, end: own.end}
  return {
    ...{form: 'item', span: place, lead: section.heading},
    words: withoutMarks(document.text.slice(place.start, place.end)),
    fields: fieldsInWords(document.text, own),
  }
}

/** A table of results below the criteria is none of them. */
function isCriterion({form, fields}: Point): boolean {
  return form !== 'row' || findField(fields, criterionColumn) !== undefined
}

const criterionColumn =
  /signal|trigger|threshold|criteri|line|limit|action|window|if|when|then|indicator|condition|consequence|gate|number/

/**
 * The rows of tables that have a column for a limit and one for what is done at it, whatever the title over them is:
 * the columns say what they are.
 */
export function criteriaInTables(document: PostmortemDocument): Point[] {
  return document.tree.children.flatMap((block) => {
    if (block.type !== 'table') return []
    const rows = pointsOf(document, {body: nodeSpan(block)})
    const isOfLimits = rows.some(({fields}) => hasLimit(fields) && findField(fields, reaction) !== undefined)
    const areActions = document.actionItems.some(({whole}) => overlaps(whole, nodeSpan(block)))
    return isOfLimits && !areActions ? rows : []
  })
}

function hasLimit(fields: readonly Field[]): boolean {
  return fields.some(({name}) => limit.test(name) && !reaction.test(name))
}

const limit =
  /\b(?:thresholds?|limits?|line|tripp?(?:s|ed|wires?)?|cut-?offs?|ceilings?|floors?|bounds?|red (?:at|if|when|from|line))\b|^(?:if|exit|stop|breach(?:ed)?)\b/
const reaction =
  /\bthen\b|\bresponse|\breact|\bconsequence|\bcommit|^(?:committed )?action$|\bwhat (?:we|happens|follows|it triggers)\b(?! (?:watch|measure|look|see))/
