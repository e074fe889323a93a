import type {Nodes, Root} from 'mdast'
import {span} from '../text/span.ts'
import {collectActionItems} from './action-items.ts'
import {collectDisableComments} from './disable-comments.ts'
import {documentDate} from './document-date.ts'
import {readFrontMatter} from './frontmatter.ts'
import {parseMarkdown} from './markdown.ts'
import {collectMetadata} from './metadata.ts'
import type {PostmortemDocument} from './model.ts'
import {collectPassages} from './passage.ts'
import {collectPeople} from './people.ts'
import {collectSections} from './sections.ts'
import {collectTimeline} from './timeline.ts'

/**
 * Reads a Markdown text as a postmortem. Never throws: what is broken is reported in `problems`.
 * @param source the text; a byte order mark at its start is no part of the document's text.
 */
export function parseDocument(source: string): PostmortemDocument {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  const {tree, problems, isRead} = readTree(text)
  const front = readFrontMatter(text, tree)
  const sections = collectSections(text, tree)
  const blocks = tree.children
  const metadata = collectMetadata({text, blocks, sections, frontMatter: front.frontMatter})
  const date = documentDate(metadata, sections)
  const actionItems = collectActionItems({text, blocks, sections, date})
  return {
    ...{text, tree, isRead, metadata, date, sections, actionItems},
    frontMatter: front.frontMatter,
    passages: collectPassages(text, blocks, sections, front.frontMatter?.span),
    timeline: collectTimeline(text, blocks, sections),
    people: collectPeople({text, blocks, sections, frontMatter: front.frontMatter, actionItems}),
    disableComments: collectDisableComments(text, blocks),
    problems: [...problems, ...front.problems],
  }
}

/** More characters than any text that people write by hand: reading them would hold everything else up. */
const mostCharacters = 1_000_000
/** Deeper than any list that people can read; what walks a tree walks it by recursion. */
const deepest = 200
/** A line that opens more lists and quotes than that, which takes longer to parse than anybody waits. */
const deepLine = new RegExp(`^(?:[ \\t]{0,3}(?:>|(?:[*+-]|\\d{1,9}[.)])[ \\t])){${deepest}}`, 'm')

type ReadTree = Pick<PostmortemDocument, 'tree' | 'isRead' | 'problems'>

/** The Markdown tree of a text; empty, with the reason among the problems, where it cannot be read. */
export function readTree(text: string): ReadTree {
  const refuse = (reason: string): ReadTree => ({
    tree: {type: 'root', children: []},
    isRead: false,
    problems: [{span: span(0, Math.min(1, text.length)), message: `This text is not read: ${reason}.`}],
  })
  const tooDeep = `its lists or quotes are nested over ${deepest} deep`
  if (text.length >= mostCharacters)
    return refuse(`it has ${mostCharacters.toLocaleString('en')} characters or more`)
  if (deepLine.test(text)) return refuse(tooDeep)
  try {
    const tree = parseMarkdown(text)
    return isDeeper(tree, deepest) ? refuse(tooDeep) : {tree, isRead: true, problems: []}
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

function isDeeper(root: Root, most: number): boolean {
  let level: readonly Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return false
}
