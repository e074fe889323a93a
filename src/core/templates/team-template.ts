import {documentTypes} from '../document/detect.ts'
import {parseDocument} from '../document/parse.ts'
import {unknownVariables} from './render.ts'
import {variables} from './variables.ts'

/** A template that a team keeps in `.postmortem/templates/*.md`. */
export interface TeamTemplate {
  readonly title: string
  readonly type: string | undefined
  readonly text: string
  /** What is wrong with it, each with its offset into the text; it can be used all the same. */
  readonly problems: readonly {readonly offset: number; readonly message: string}[]
}

/** Reads a team's template: its title is that of its first heading without variables, or its file's name. */
export function readTeamTemplate(fileName: string, source: string): TeamTemplate {
  const text = source.replace(/^\uFEFF/, '')
  const document = parseDocument(text)
  const type = document.frontMatter?.entries.find(({key}) => key === 'type')
  const isType = documentTypes.some((known) => known === type?.value)
  const heading = document.sections.find(({depth}) => depth === 1)?.title
  const broken = document.problems.map(({span, message}) => ({offset: span.start, message}))
  const unknown = unknownVariables(text).map(({name, offset}) => ({
    offset,
    message: `{{${name}}} is no variable; there are ${variables.map((one) => one.name).join(', ')}.`,
  }))
  const mistyped =
    type === undefined || isType || String(type.value).includes('{{')
      ? []
      : [{offset: type.valueSpan.start, message: `“${String(type.value)}” is no type of review.`}]
  return {
    title: heading === undefined || heading.includes('{{') ? titleOf(fileName) : heading,
    type: isType ? String(type?.value) : undefined,
    text,
    problems: [...broken, ...unknown, ...mistyped].sort((a, b) => a.offset - b.offset),
  }
}

function titleOf(fileName: string): string {
  const words = fileName
    .replace(/\.\w+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
