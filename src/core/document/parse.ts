import {span} from '../text/span.ts'
import {Memory, keepMemory} from '../memory.ts'
import {collectActionItems} from './action-items.ts'
import {treeOf} from './chunk-tree.ts'
import {type Chunk, deepest, readChunks, tooDeep} from './chunks.ts'
import {passagesIn, stretchesOf} from './cut-stretches.ts'
import {collectDisableComments} from './disable-comments.ts'
import {documentDate} from './document-date.ts'
import {readFrontMatter} from './frontmatter.ts'
import {collectMetadata} from './metadata.ts'
import type {ActionItem, PostmortemDocument} from './model.ts'
import {collectPassages} from './passage.ts'
import {collectPeople} from './people.ts'
import {collectSections} from './sections.ts'
import {keepStretches} from './stretches.ts'
import {collectTimeline} from './timeline.ts'

/**
 * Reads a Markdown text as a postmortem. Never throws: what is broken is reported in `problems`.
 * @param source the text; a byte order mark at its start is no part of the document's text.
 * @param memory what is kept of the version before
 */
export function parseDocument(source: string, memory?: Memory): PostmortemDocument {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  const kept = memory ?? new Memory()
  const reading = readSections(text, kept)
  const {sections, frontMatter} = reading
  // Front matter that stands further down would be prose to a stretch.
  const first = reading.chunks[0]?.reading
  const isOnTop =
    frontMatter === undefined || (first?.prose.length === 0 && frontMatter.span.end <= first.source.length)
  const stretches = memory !== undefined && isOnTop ? stretchesOf(text, sections, reading.chunks) : undefined
  keepStretches(reading, stretches)
  const {chunks, ...read} = {...reading, actionItems: collectActionItems(reading, reading.date)}
  keepStretches(read, stretches)
  const document = {
    ...read,
    passages: stretches ? passagesIn(stretches) : collectPassages(chunks, sections, frontMatter?.span),
    timeline: collectTimeline(read),
    people: collectPeople(read),
    disableComments: collectDisableComments(text, read.tree.children),
  }
  keepStretches(document, stretches)
  keepMemory(document, kept)
  return document
}

/**
 * The action items that `parseDocument` finds, for whoever wants to know nothing else.
 * @param text has no byte order mark
 */
export function readActionItems(text: string, memory: Memory): readonly ActionItem[] {
  const reading = readSections(text, memory)
  return collectActionItems(reading, reading.date)
}

/** Reads a document as far as its sections, and what it says of itself before its account. */
function readSections(text: string, memory: Memory) {
  memory.begin()
  const {tree, chunks, problems, isRead} = readTree(text, memory)
  const {frontMatter, problems: others} = readFrontMatter(text, tree, memory)
  const sections = collectSections(text, tree)
  const {metadata, restated} = collectMetadata({text, blocks: tree.children, sections, frontMatter})
  const date = documentDate({text, metadata, sections})
  return {
    ...{text, tree, chunks, isRead, frontMatter, sections, metadata, restated, date},
    problems: [...problems, ...others],
  }
}

/** More characters than any text that people write by hand: reading them would hold everything else up. */
const mostCharacters = 1_000_000
/** A line that opens more lists and quotes than can be read, which takes longer to parse than anybody waits. */
const deepLine = new RegExp(`^(?:[ \\t]{0,3}(?:>|(?:[*+-]|\\d{1,9}[.)])[ \\t])){${deepest}}`, 'm')

/** Why a text is not read at all, if it is too long or a line of it too deep. */
export function unreadable(text: string): string | undefined {
  if (text.length >= mostCharacters) return `it has ${mostCharacters.toLocaleString('en')} characters or more`
  return deepLine.test(text) ? tooDeep : undefined
}

type ReadTree = Pick<PostmortemDocument, 'tree' | 'isRead' | 'problems'> & {
  readonly chunks: readonly Chunk[]
}

/** The Markdown tree of a text; empty, with the reason among the problems, where it cannot be read. */
export function readTree(text: string, memory: Memory = new Memory()): ReadTree {
  const refuse = (reason: string): ReadTree => ({
    tree: {type: 'root', children: []},
    chunks: [],
    isRead: false,
    problems: [{span: span(0, Math.min(1, text.length)), message: `This text is not read: ${reason}.`}],
  })
  const reason = unreadable(text)
  if (reason !== undefined) return refuse(reason)
  try {
    const chunks = readChunks(text, memory)
    return {tree: treeOf(text, chunks), chunks, isRead: true, problems: []}
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}
