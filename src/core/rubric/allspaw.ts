import {findMetadata} from '../document/metadata.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {type TextEdit, insert, replace} from '../text/edits.ts'

export type AllspawAnswer = 'yes' | 'no'

const key = 'allspaw-test'

/** The answer that the metadata records. */
export function allspawAnswer(document: PostmortemDocument): AllspawAnswer | undefined {
  const words = findMetadata(document, key)?.value.toLowerCase() ?? ''
  if (/^(?:yes|true)\b/.test(words)) return 'yes'
  return /^(?:no|false)\b/.test(words) ? 'no' : undefined
}

/** Records an answer in the front matter; nothing else of it changes. */
export function recordAllspawAnswer(
  {frontMatter, text}: PostmortemDocument,
  answer: AllspawAnswer,
): TextEdit {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  const line = `${key}: ${answer}${lineBreak}`
  if (frontMatter === undefined) return insert(0, `---${lineBreak}${line}---${lineBreak}${lineBreak}`)
  const entry = frontMatter.entries.find((one) => one.key === key)
  if (entry !== undefined) {
    const isEmpty = entry.valueSpan.start === entry.valueSpan.end
    const gap = isEmpty && !/\s/.test(text[entry.valueSpan.start - 1] ?? '') ? ' ' : ''
    return replace(entry.valueSpan, `${gap}${answer}`)
  }
  const source = text.slice(frontMatter.span.start, frontMatter.span.end)
  return insert(frontMatter.span.start + source.lastIndexOf('---'), line)
}
