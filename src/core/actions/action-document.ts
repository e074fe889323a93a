import {collectActionItems} from '../document/action-items.ts'
import {withAsides} from '../document/asides.ts'
import {documentDate} from '../document/document-date.ts'
import {readFrontMatter} from '../document/frontmatter.ts'
import {collectMetadata, findMetadata} from '../document/metadata.ts'
import type {ActionItem, MetadataField, Section} from '../document/model.ts'
import {countParked} from '../document/parked.ts'
import {isFilledIn} from '../document/placeholders.ts'
import {readTree, unreadable} from '../document/parse.ts'
import {collectSections} from '../document/sections.ts'
import {withoutPrompts} from './prompt.ts'
import {skim, unskimmed} from '../document/skim.ts'
import {type Steps, atOnce} from '../steps.ts'

/** What a list over many documents keeps of one: its items, and by what they can be told apart and gathered. */
export interface ActionDocument extends ActionDocumentFacts {
  readonly items: readonly ActionItem[]
}

export interface ActionDocumentFacts {
  /** As its front matter or first heading says. */
  readonly title?: string
  /** The day that it says it is of, `YYYY-MM-DD`. */
  readonly date?: string
  readonly severity?: string
  readonly services: readonly string[]
  /** What kind of failure it was; incidents that share one are compared. */
  readonly failureClasses?: readonly string[]
  /** How many ideas it parks; left out where it parks none. */
  readonly parked?: number
}

/**
 * Reads of a postmortem only what a list over many of them shows. The items are those that `allItems` has, for a
 * fraction of the time, without the rows that a template left. Never throws.
 */
export function readActionDocument(source: string): ActionDocument {
  return atOnce(readActionDocumentInSteps(source))
}

export function* readActionDocumentInSteps(source: string): Steps<ActionDocument> {
  const whole = source.startsWith('\uFEFF') ? source.slice(1) : source
  const {text, cuts} = unreadable(whole) === undefined ? skim(whole) : {text: '', cuts: []}
  yield
  const {tree} = readTree(text)
  yield
  const blocks = tree.children
  const sections = collectSections(text, tree)
  const {frontMatter} = readFrontMatter(text, tree)
  const {metadata} = collectMetadata({text, blocks, sections, frontMatter})
  const date = documentDate({text, metadata, sections})
  yield
  const actionItems = collectActionItems({text, tree, sections}, date)
  const items = withoutPrompts(unskimmed(withAsides({text, blocks, sections, date, actionItems}), cuts))
  const parked = countParked({tree, sections}, actionItems)
  return {
    ...readFacts({metadata}, sections),
    ...(date === undefined ? {} : {date}),
    ...(parked === 0 ? {} : {parked}),
    items,
  }
}

function readFacts(
  document: {readonly metadata: readonly MetadataField[]},
  sections: readonly Section[],
): Omit<ActionDocumentFacts, 'date' | 'parked'> {
  const said = (key: string): string | undefined => findMetadata(document, key)?.value
  const several = (key: string): string[] =>
    said(key)
      ?.split(/[,;]/)
      .map((one) => one.trim())
      .filter(Boolean) ?? []
  const failureClasses = isFilledIn(said('failure-class') ?? '') ? several('failure-class') : []
  const title = said('title') ?? sections.find(({form}) => form === 'heading')?.title
  const severity = said('severity')
  return {
    ...(title === undefined || title === '' ? {} : {title}),
    ...(severity === undefined ? {} : {severity}),
    services: several('services'),
    ...(failureClasses.length === 0 ? {} : {failureClasses}),
  }
}
