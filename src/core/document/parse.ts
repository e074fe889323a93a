import type {Nodes, Root} from 'mdast'
import {span} from '../text/span.ts'
import {collectActionItems} from './action-items.ts'
import {collectDisableComments} from './disable-comments.ts'
import {documentDate} from './document-date.ts'
import {readFrontMatter} from './frontmatter.ts'
import {parseMarkdown} from './markdown.ts'
import {collectMetadata} from './metadata.ts'
import type {PostmortemDocument, Problem} from './model.ts'
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
  const {tree, problems} = readTree(text)
  const front = readFrontMatter(text, tree)
  const sections = collectSections(text, tree)
  const blocks = tree.children
  const metadata = collectMetadata({text, blocks, sections, frontMatter: front.frontMatter})
  const date = documentDate(metadata, sections)
  const actionItems = collectActionItems({text, blocks, sections, date})
  return {
    ...{text, tree, metadata, date, sections, actionItems},
    frontMatter: front.frontMatter,
    passages: collectPassages(text, blocks, sections, front.frontMatter?.span),
    timeline: collectTimeline(text, blocks, sections),
    people: collectPeople({text, blocks, sections, frontMatter: front.frontMatter, actionItems}),
    disableComments: collectDisableComments(text, blocks),
    problems: [...problems, ...front.problems],
  }
}

/** Deeper than any list that people can read; what walks a tree walks it by recursion. */
const deepest = 200

/** The Markdown tree of a text; empty, with the reason among the problems, where it cannot be read. */
export function readTree(text: string): {readonly tree: Root; readonly problems: readonly Problem[]} {
  const refuse = (reason: string): {tree: Root; problems: Problem[]} => ({
    tree: {type: 'root', children: []},
    problems: [{span: span(0, Math.min(1, text.length)), message: `This text is not read: ${reason}.`}],
  })
  try {
    const tree = parseMarkdown(text)
    return isDeeper(tree, deepest)
      ? refuse(`its lists or quotes are nested over ${deepest} deep`)
      : {tree, problems: []}
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
