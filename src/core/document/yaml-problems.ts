import {type Document, type YAMLParseError, visit} from 'yaml'
import {type TextEdit, insert, replace} from '../text/edits.ts'
import {type Span, span, trimSpan} from '../text/span.ts'
import type {Problem} from './model.ts'
import {commentStart, indentOfItem, lineAt, longest, openBracket, valueOnLine} from './yaml-lines.ts'

/** What keeps a text from being read as YAML, in plain words. */
export interface YamlProblems {
  readonly problems: readonly Problem[]
  /** The start of the line from which on nothing is certain; undefined where all can be read. */
  readonly brokenFrom: number | undefined
}

/** What is wrong in a YAML document. What a parser says behind its first complaint is mostly a consequence of it. */
export function yamlProblems(yaml: Document, text: string, body: Span): YamlProblems {
  const first = yaml.errors.find(({code}) => code !== 'DUPLICATE_KEY')
  const errors = yaml.errors.filter((error) => error === first || error.code === 'DUPLICATE_KEY')
  const problems = errors.map((error) => describeYamlError(error, text, body))
  return {
    problems: [...problems, ...unknownAliases(yaml, text, body.start)],
    brokenFrom: first && brokenLine(text, body, first.pos[0], problems[errors.indexOf(first)]!),
  }
}

/** An error may be noticed lines behind the place that is to change. */
function brokenLine(text: string, body: Span, position: number, {span: place}: Problem): number {
  const noticed = Math.min(body.start + position, Math.max(body.end - 1, body.start))
  return lineAt(text, Math.min(noticed, place.start), body).start
}

/** `*name` where nothing is called `&name`; `*.md` is no name. */
function unknownAliases(yaml: Document, text: string, base: number): Problem[] {
  const problems: Problem[] = []
  visit(yaml, {
    Alias: (_, alias) => {
      if (!alias.range || alias.resolve(yaml) !== undefined) return
      const place = span(base + alias.range[0], base + alias.range[1])
      problems.push(
        /^[\w-]+$/.test(alias.source)
          ? {
              span: place,
              message: `“*${alias.source}” stands for a value that is nowhere marked “&${alias.source}”.`,
            }
          : unquoted(text, place),
      )
    },
  })
  return problems
}

/**
 * What a YAML parser complains about, in plain words and at the words that are to change.
 * @param text the whole document, `body` the YAML in it; `pos` of an error counts from the start of `body`.
 */
function describeYamlError(
  {code, message, pos}: Pick<YAMLParseError, 'code' | 'message' | 'pos'>,
  text: string,
  body: Span,
): Problem {
  const at = Math.min(Math.max(body.start + pos[0], body.start), Math.max(body.end - 1, body.start))
  const line = lineAt(text, at, body)
  const source = text.slice(line.start, Math.min(line.end, line.start + longest))
  if (code === 'TAB_AS_INDENT') return tabs(text, line, source)
  if (code === 'DUPLICATE_KEY') return duplicate(text, at, line)
  if (code === 'NON_STRING_KEY')
    return {
      span: trimSpan(text, line),
      message: 'What stands before the colon is a list or a map, not a word.',
    }
  if (code === 'BAD_DQ_ESCAPE') return badEscape(text, at)
  if (code === 'BAD_SCALAR_START') return badStart(text, at, line)
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /:\s+[^\s'"[{].*:(?:\s|$)/.test(source)) return colon(line, source)
  const opened = openBracket(text, span(body.start, at))
  if ((code === 'BAD_INDENT' || code === 'MISSING_CHAR') && opened !== undefined)
    return unclosed(text, opened, body)
  if (code === 'MISSING_CHAR' && message.includes('quote')) return openQuote(text, body) ?? other(line, text)
  if (code === 'UNEXPECTED_TOKEN' && /:\s+- /.test(source))
    return {
      span: valueOnLine(line, source),
      message: 'A list begins on a line of its own, or stands in [ ].',
    }
  if (code === 'UNEXPECTED_TOKEN' && /^[^'"]*['"]/.test(source))
    return {
      span: valueOnLine(line, source),
      message: 'The text goes on behind its closing quote.',
    }
  return noColon(line, source) ?? other(line, text)
}

function tabs(text: string, line: Span, source: string): Problem {
  const indent = /^\s*/.exec(source)![0]
  const place = span(line.start + indent.indexOf('\t'), line.start + indent.length)
  const usual = indent.slice(indent.indexOf('\t')).replaceAll('\t', '  ')
  const wanted = indentOfItem(text, line.start) - indent.indexOf('\t')
  const spaces = wanted > 0 && !/^\s*-\s/.test(source) ? ' '.repeat(wanted) : usual
  return {
    span: place,
    message: 'A tab indents this line; YAML takes spaces only.',
    repair: {title: 'Indent with spaces', edits: [replace(place, spaces)]},
  }
}

function duplicate(text: string, at: number, line: Span): Problem {
  const key = /^[^:\s]+/.exec(text.slice(at, line.end))?.[0] ?? ''
  return {span: span(at, at + key.length), message: `“${key}” stands here a second time.`}
}

function badEscape(text: string, at: number): Problem {
  const place = span(at, at + 2)
  return {
    span: place,
    message: `“${text.slice(at, at + 2)}” means nothing in double quotes; a backslash itself is “\\\\”.`,
    repair: {title: 'Write the backslash twice', edits: [insert(at, '\\')]},
  }
}

function badStart(text: string, at: number, line: Span): Problem {
  return unquoted(text, trimSpan(text, span(at, commentStart(text.slice(at, line.end), at))))
}

function unquoted(text: string, place: Span): Problem {
  return {
    span: place,
    message: `A value cannot begin with “${text.charAt(place.start)}” unless it is in quotes.`,
    repair: quoteRepair(text, place),
  }
}

function colon(line: Span, source: string): Problem {
  const place = valueOnLine(line, source)
  const words = source.slice(place.start - line.start, place.end - line.start)
  return {
    span: place,
    message: 'A colon inside a value: put the value in quotes, or the key before it on a line of its own.',
    repair: {title: 'Put it in quotes', edits: [replace(place, inQuotes(words))]},
  }
}

function unclosed(text: string, opened: number, body: Span): Problem {
  const line = lineAt(text, opened, body)
  const isList = text[opened] === '['
  const end = trimSpan(text, span(opened, commentStart(text.slice(opened, line.end), opened))).end
  return {
    span: span(opened, end),
    message: `What “${text.charAt(opened)}” opens here is not closed: “${isList ? ']' : '}'}” is missing.`,
    repair: {title: `Close it with “${isList ? ']' : '}'}”`, edits: [insert(end, isList ? ']' : '}')]},
  }
}

/** The first line whose value opens a quote that its own line does not close. */
function openQuote(text: string, body: Span): Problem | undefined {
  const lines = text
    .slice(body.start, body.end)
    .matchAll(/^[ \t]*(?:-[ \t]+)*[\w-]+[ \t]*:[ \t]+(["'])(.*)$/gm)
  for (const {index, 0: whole, 1: quote, 2: rest} of lines) {
    const inside = rest!.replace(/\r$/, '').replace(/\\./g, '..').replaceAll("''", '..')
    if (inside.includes(quote!)) continue
    const start = body.start + index + whole.length - rest!.length - 1
    const place = trimSpan(text, span(start, body.start + index + whole.length))
    return {
      span: place,
      message: 'The quote that opens here is not closed.',
      repair: {title: `Close it with ${quote!}`, edits: [insert(place.end, quote!)]},
    }
  }
  return undefined
}

function noColon(line: Span, source: string): Problem | undefined {
  const tight = /^\s*([\w-]+:)(?=[^\s/])/.exec(source)
  if (tight !== null) {
    const end = line.start + tight[0].length
    return {
      span: span(end - tight[1]!.length, end),
      message: `A space is missing behind “${tight[1]!}”.`,
      repair: {title: 'Add the space', edits: [insert(end, ' ')]},
    }
  }
  const words = /^\s*(?!- )([^\s:#][^:#]*)$/.exec(source)?.[1]?.trimEnd()
  if (words === undefined) return undefined
  const start = line.start + source.indexOf(words)
  return {span: span(start, start + words.length), message: `“${words}” has no colon behind it.`}
}

function other(line: Span, text: string): Problem {
  return {
    span: trimSpan(text, line),
    message: 'This line does not fit the lines around it: look at its indentation.',
  }
}

function quoteRepair(text: string, place: Span): {title: string; edits: readonly TextEdit[]} {
  return {title: 'Put it in quotes', edits: [replace(place, inQuotes(text.slice(place.start, place.end)))]}
}

/** Words as a YAML string in quotes. */
export function inQuotes(words: string): string {
  return words.includes("'") && !/["\\]/.test(words) ? `"${words}"` : `'${words.replaceAll("'", "''")}'`
}
