import {isBlank} from '../document/content.ts'
import {fieldsOf, findField} from '../document/fields.ts'
import type {PostmortemDocument, Section} from '../document/model.ts'
import {placeholdersOf} from '../document/placeholders.ts'
import {sectionsOf} from '../document/sections.ts'
import {titleSpan} from '../document/title.ts'
import {profileOf} from '../facts/profile.ts'
import {inserter, partOfKind, promptsFor} from '../templates/sections/insert.ts'
import {enumerate} from '../text/list.ts'
import {contains} from '../text/span.ts'
import {type Suggestion, defineRule} from './rule.ts'
import {type PartName, neededParts, parts} from './sections/parts.ts'

/** The parts that every source's template has; without them a reader cannot follow what happened or what will change. */
export const requiredSections = defineRule({
  id: 'required-sections',
  category: 'structure',
  severity: 'information',
  description: 'Have the sections that a reader looks for, with something in each.',
  *check({document, config}) {
    if (!document.isRead) return
    if (!/[\p{L}\d]/u.test(document.text)) {
      yield {span: titleSpan(document), message: 'This postmortem is empty.'}
      return
    }
    const needed = neededParts(profileOf(document), config.requiredSections)
    const absent = needed.filter(
      (name) =>
        sectionsOf(document, ...parts[name].kinds).length === 0 &&
        !(name === 'summary' && hasLead(document)) &&
        !(name === 'actions' && hasTitledActions(document)),
    )
    const missing = absent.length === 0 ? [] : withoutFields(document, absent)
    if (missing.length > 0) {
      yield {
        span: titleSpan(document),
        message: message(missing),
        claims: missing.map((what) => ({what})),
        suggestions: insertions(document, missing),
      }
    }
    const placeholders = placeholdersOf(document)
    for (const name of needed) {
      const [first, ...others] = sectionsOf(document, ...parts[name].kinds)
      if (first === undefined || ![first, ...others].every((section) => isBlank(document, section))) continue
      // What a template left there is pointed at by `no-placeholder`.
      if (placeholders.some((placeholder) => contains(first.body, placeholder.span))) continue
      yield {
        span: first.heading,
        message: `Section “${first.title}” is empty.`,
        suggestions: prompts(document, first),
      }
    }
  },
})

/** Two sentences above the first section of an account sum it up, as in most posts. */
function hasLead({passages, sections}: PostmortemDocument): boolean {
  const first = sections.find(({kind}) => kind !== undefined)
  if (first === undefined) return false
  const lead = passages.filter(({start, element}) => start < first.heading.start && element === 'paragraph')
  return lead.reduce((sum, {sentences}) => sum + sentences.length, 0) >= fewestSentences
}

const fewestSentences = 2

/** A line of its own above a list is a title to its readers, marked or not, and the list is read as what it announces. */
function hasTitledActions({actionItems}: PostmortemDocument): boolean {
  return actionItems.length >= fewestActions
}

/** One sentence that asks for something is no list of actions. */
const fewestActions = 2

/** A line of the header says it too: `Impact: 40 customers`. */
function withoutFields(document: PostmortemDocument, names: readonly PartName[]): PartName[] {
  const fields = fieldsOf(document)
  return names.filter((name) => findField(fields, new RegExp(`^${parts[name].title}$`, 'i')) === undefined)
}

function message(missing: readonly PartName[]): string {
  const titles = missing.map((name) => `“${parts[name].title}”`)
  if (titles.length === 1) return `There is no section ${titles[0]!}.`
  const shown = titles.length > 4 ? [...titles.slice(0, 3), `${titles.length - 3} more`] : titles
  return `There are no sections ${enumerate(shown)}.`
}

function insertions(document: PostmortemDocument, missing: readonly PartName[]): Suggestion[] {
  const added = missing.flatMap((name) => partOfKind(document, ...parts[name].kinds) ?? [])
  const insert = inserter(document)
  const single = added.map((part) => ({
    title: `Insert section “${part.title}”`,
    edits: insert([part]),
  }))
  if (added.length === 1) return single
  const all = {title: `Insert the ${added.length} missing sections`, edits: insert(added)}
  return [all, ...single]
}

function prompts(document: PostmortemDocument, section: Section): Suggestion[] {
  const edit = promptsFor(document, section)
  return edit === undefined ? [] : [{title: `Insert the prompts of “${section.title}”`, edits: [edit]}]
}
