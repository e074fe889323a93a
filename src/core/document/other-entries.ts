import {type Span, trimSpan} from '../text/span.ts'
import type {PostmortemDocument} from './model.ts'

/** A key of front matter that is no YAML, with what stands behind it. */
export interface OtherEntry {
  /** In lower case, with spaces between its words. */
  readonly name: string
  readonly valueSpan: Span
}

/** What front matter in TOML or JSON says in single lines; nothing of it is checked. */
export function otherEntriesOf({
  text,
  frontMatter,
}: Pick<PostmortemDocument, 'text' | 'frontMatter'>): OtherEntry[] {
  if (frontMatter === undefined || frontMatter.entries.length > 0) return []
  const {start, end} = frontMatter.body
  return [...text.slice(start, end).matchAll(line)].flatMap(({1: key, 2: source, index, 0: all}) => {
    const from = start + index + all.length - source!.length
    const marks = [...source!.matchAll(/[^\s[\]"',]/g)]
    const [first, last] = [marks[0], marks.at(-1)]
    if (first === undefined || last === undefined) return []
    const place = trimSpan(text, {start: from + first.index, end: from + last.index + 1})
    return [{name: key!.toLowerCase().replaceAll(/[-_.]/g, ' '), valueSpan: place}]
  })
}

const line = /^[ \t]*["']?([\w.-]{1,60})["']?[ \t]*[=:][ \t]*(\S[^\n]*)$/gm
