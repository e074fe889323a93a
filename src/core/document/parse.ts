import type {Root} from 'mdast'
import {span} from '../text/span.ts'
import {collectActionItems} from './action-items.ts'
import {readFrontMatter} from './frontmatter.ts'
import {parseMarkdown} from './markdown.ts'
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
  const {tree, problems} = read(text)
  const front = readFrontMatter(text, tree)
  const sections = collectSections(text, tree)
  const blocks = tree.children
  const actionItems = collectActionItems(text, blocks, sections)
  return {
    ...{text, tree, sections, actionItems},
    frontMatter: front.frontMatter,
    passages: collectPassages(text, blocks, sections, front.frontMatter?.span),
    timeline: collectTimeline(text, blocks, sections),
    people: collectPeople({text, blocks, sections, frontMatter: front.frontMatter, actionItems}),
    problems: [...problems, ...front.problems],
  }
}

function read(text: string): {tree: Root; problems: Problem[]} {
  try {
    return {tree: parseMarkdown(text), problems: []}
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `This text could not be read as Markdown: ${reason}`
    return {
      tree: {type: 'root', children: []},
      problems: [{span: span(0, Math.min(1, text.length)), message}],
    }
  }
}
