import {collectActionItems} from '../document/action-items.ts'
import {findDay} from '../document/dates.ts'
import {documentDate} from '../document/document-date.ts'
import {collectMetadata} from '../document/metadata.ts'
import {readFrontMatter, scalarText} from '../document/frontmatter.ts'
import type {ActionItem, FrontMatter, Section} from '../document/model.ts'
import {readTree} from '../document/parse.ts'
import {collectSections} from '../document/sections.ts'
import {skim} from '../document/skim.ts'

/** What a list over many documents keeps of one: its items, and by what they can be told apart and gathered. */
export interface ActionDocument extends ActionDocumentFacts {
  readonly items: readonly ActionItem[]
}

export interface ActionDocumentFacts {
  /** As its front matter or first heading says. */
  readonly title?: string
  /** The day of the incident, `YYYY-MM-DD`. */
  readonly date?: string
  readonly severity?: string
  readonly services: readonly string[]
  /** What kind of failure it was; incidents that share one are compared. */
  readonly failureClasses?: readonly string[]
}

/**
 * Reads of a postmortem only what a list over many of them shows. The items are those that `parseDocument` reads, for
 * a fraction of the time. Never throws.
 */
export function readActionDocument(source: string): ActionDocument {
  const text = skim(source.startsWith('\uFEFF') ? source.slice(1) : source)
  const {tree} = readTree(text)
  const sections = collectSections(text, tree)
  const {frontMatter} = readFrontMatter(text, tree)
  const metadata = collectMetadata({text, blocks: tree.children, sections, frontMatter})
  const date = documentDate(metadata, sections)
  const items = collectActionItems({text, blocks: tree.children, sections, date})
  return {...(date === undefined ? {} : {date}), ...readFacts(text, frontMatter, sections), items}
}

/** Where a document says in front matter or in its first lines what it is about. */
const keys = {
  date: ['date', 'incident-date', 'started', 'detected'],
  severity: ['severity', 'sev'],
  failureClasses: ['failure-class', 'failure-classes', 'failure-class-tags'],
  services: ['services', 'service', 'affected-services', 'services-affected', 'systems', 'component'],
} as const

function readFacts(
  text: string,
  frontMatter: FrontMatter | undefined,
  sections: readonly Section[],
): ActionDocumentFacts {
  const find = (names: readonly string[]): string[] => {
    const entry = frontMatter?.entries.find(({key}) =>
      names.includes(key.toLowerCase().replace(/[ _]/g, '-')),
    )
    return entry === undefined ? labelled(text, names) : values(entry.value)
  }
  const [date] = find(keys.date)
  const [severity] = find(keys.severity)
  const failureClasses = find(keys.failureClasses)
  const title = frontMatter?.entries.find(({key}) => key === 'title')
  const named = (title && scalarText(title.value)) ?? sections.find(({form}) => form === 'heading')?.title
  const day = date === undefined ? undefined : findDay(date)?.day
  return {
    ...(named === undefined || named === '' ? {} : {title: named}),
    ...(day?.startsWith('-') === false ? {date: day} : {}),
    ...(severity === undefined ? {} : {severity}),
    services: find(keys.services),
    ...(failureClasses.length === 0 ? {} : {failureClasses}),
  }
}

function values(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list.map((one) => scalarText(one).trim()).filter((one) => one !== '')
}

/** How far down a document says what it is about. */
const topLines = 40

/** `**Severity:** SEV2` and `| Severity | SEV2 |` on top of the document. */
function labelled(text: string, names: readonly string[]): string[] {
  const words = names.map((name) => name.replaceAll('-', '[ -]')).join('|')
  const line = new RegExp(
    `^[\\s>|*_-]{0,8}(?:${words})[*_]{0,2}\\s{0,4}[:|][*_]{0,2}\\s{0,4}([^|\\n]{1,120})`,
    'i',
  )
  for (const one of text.split(/\r?\n/, topLines)) {
    const value = line
      .exec(one)?.[1]
      ?.replace(/[*_`[\]]/g, '')
      .trim()
    if (value !== undefined && value !== '') return value.split(/\s*,\s*/)
  }
  return []
}
