import {documentTypes} from '../document/detect.ts'
import {parseDocument} from '../document/parse.ts'
import type {Span} from '../text/span.ts'
import {unknownVariables} from './render.ts'
import {variables} from './variables.ts'

/** A template of a team's own. */
export interface TeamTemplate {
  readonly title: string
  readonly type: string | undefined
  readonly text: string
  /** What is wrong with it, each with its offset into the text; it can be used all the same. */
  readonly problems: readonly {readonly offset: number; readonly message: string}[]
}

/** A file as it was decoded. */
export interface TemplateSource {
  /** Without its byte order mark; `\uFFFD` stands for what is no UTF-8. */
  readonly text: string
  /** Whether its bytes are UTF-8: the text may quote `\uFFFD`. */
  readonly isUtf8: boolean
}

/**
 * Reads a team's template: its title is that of its first heading without variables, or its file's name.
 * @param source undefined where the file could not be read
 */
export function readTeamTemplate(fileName: string, source: TemplateSource | undefined): TeamTemplate {
  const text = source?.text ?? ''
  // A variable without quotes is a word once it is filled in; to YAML its braces would be a map.
  const document = parseDocument(
    text.replace(/\{\{[^{}\n]{1,40}\}\}/g, (written) => 'x'.repeat(written.length)),
  )
  const type = document.frontMatter?.entries.find(({key}) => key === 'type')
  const isType = documentTypes.some((known) => known === type?.value)
  const heading = document.sections.find(({depth}) => depth === 1)
  const broken = document.problems.map(({span, message}) => ({offset: span.start, message}))
  const unknown = unknownVariables(text).map(({name, offset}) => ({
    offset,
    message: `{{${name}}} is no variable; there are ${variables.map((one) => one.name).join(', ')}.`,
  }))
  const mistyped =
    type === undefined || isType || writtenAt(text, type.valueSpan).includes('{{')
      ? []
      : [{offset: type.valueSpan.start, message: `“${String(type.value)}” is no type of review.`}]
  return {
    title:
      heading === undefined || writtenAt(text, heading.heading).includes('{{')
        ? titleOf(fileName)
        : heading.title,
    type: isType ? String(type?.value) : undefined,
    text,
    problems: [...unusable(source), ...broken, ...unknown, ...mistyped].sort((a, b) => a.offset - b.offset),
  }
}

/** No words at all, or bytes that are none in UTF-8. */
function unusable(source: TemplateSource | undefined): TeamTemplate['problems'] {
  if (source === undefined) return [{offset: 0, message: 'This template cannot be read.'}]
  const {text, isUtf8} = source
  if (text.trim() === '') return [{offset: 0, message: 'This template is empty.'}]
  const offset = text.search(isUtf8 ? /\0/ : /[\0\uFFFD]/)
  return offset === -1 ? [] : [{offset, message: 'This is no text in UTF-8.'}]
}

function writtenAt(text: string, {start, end}: Span): string {
  return text.slice(start, end)
}

function titleOf(fileName: string): string {
  const words = fileName
    .replace(/\.\w+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
