import {type Span, shifted, span} from '../text/span.ts'
import {type Values, findVariable} from './variables.ts'

/** A template's text, ready to be put into a document. */
export interface Rendered {
  readonly text: string
  /** What is left for the author, as offsets into `text`: tab stops in an editor. */
  readonly blanks: readonly Span[]
}

/** A `{{word}}` that is no variable; `offset` into the template. */
export interface UnknownVariable {
  readonly name: string
  readonly offset: number
}

const variable = /\{\{ {0,4}([a-z][a-z-]{0,30}) {0,4}\}\}/gi
/** A blank: words in brackets that are no link, no check box, no emphasis mark of a decision. */
const blank = /\[(?!(?:DECISION|x| )\])[^\][\n]{1,200}\](?![(\[:])/g
const choice = /^\[([^/\][]{1,30}(?:\/[^/\][]{1,30}){2,})\]$/

/** What is meant as a variable, also where it is spelled as none can be: `{{publish_by}}`. */
const meant = /\{\{ {0,4}([a-z][\w-]{0,30}) {0,4}\}\}/gi

export function unknownVariables(template: string): UnknownVariable[] {
  return [...template.matchAll(meant)].flatMap(({1: name = '', index}) =>
    findVariable(name.toLowerCase()) ? [] : [{name, offset: index}],
  )
}

/**
 * The template with every value that is known; a variable without one becomes its blank, an unknown one stays. A value
 * is words: brackets and braces in it are no blank and no variable.
 */
export function renderTemplate(template: string, values: Values): Rendered {
  const filled = (write: (value: string) => string): string =>
    template.replace(variable, (written, name: string) => {
      const known = findVariable(name.toLowerCase())
      if (known === undefined) return written
      const value = values[known.name]
      return value === undefined ? known.prompt : write(value)
    })
  const shape = filled(({length}) => '·'.repeat(length))
  return {
    text: filled((value) => value),
    blanks: [...shape.matchAll(blank)].map(({0: {length}, index}) => span(index, index + length)),
  }
}

/** One text of several, in their order. */
export function joined(parts: readonly Rendered[]): Rendered {
  let text = ''
  const blanks: Span[] = []
  for (const part of parts) {
    blanks.push(...part.blanks.map((one) => shifted(one, text.length)))
    text += part.text
  }
  return {text, blanks}
}

/** The options of a blank that is a choice. Whoever passes it by has chosen none: the blank itself is offered first. */
export function choicesOf(written: string): readonly string[] | undefined {
  const options = choice.exec(written)?.[1]?.split('/')
  return options && [written, ...options]
}

/**
 * The template in the language of VS Code's snippets: blanks are tab stops in their order, choices are lists, and a
 * variable is one tab stop wherever it stands. What the editor knows is offered at a tab stop of its own.
 */
export function renderSnippet(template: string): string {
  const stops = new Map<string, number>()
  let next = 1
  let result = ''
  let done = 0
  const places = [...template.matchAll(new RegExp(`${variable.source}|${blank.source}`, 'gi'))]
  for (const {0: written, 1: name, index} of places) {
    result += escapeText(template.slice(done, index))
    done = index + written.length
    const known = name === undefined ? undefined : findVariable(name.toLowerCase())
    // A due date is another day than today, and two dates of a row are two.
    if (known?.inSnippet !== undefined) result += `\${${next++}:${known.inSnippet}}`
    else if (name !== undefined && known === undefined) result += escapeText(written)
    else {
      const before = known && stops.get(known.name)
      const number = before ?? next++
      if (known !== undefined) stops.set(known.name, number)
      result += before === undefined ? tabStop(number, known?.prompt ?? written) : `$${number}`
    }
  }
  return `${result}${escapeText(template.slice(done))}$0`
}

function tabStop(number: number, prompt: string): string {
  const choices = choicesOf(prompt)
  return choices === undefined
    ? `\${${number}:${prompt.replace(/[\\$}]/g, '\\$&')}}`
    : `\${${number}|${choices.map((one) => one.replace(/[\\,|]/g, '\\$&')).join(',')}|}`
}

function escapeText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}
