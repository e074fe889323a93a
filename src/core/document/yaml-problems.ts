import {type Document, type YAMLError, parseDocument} from 'yaml'
import {findField} from '../frontmatter/fields.ts'
import {applyEdits, insert, replace} from '../text/edits.ts'
import {type Span, span, trimSpan} from '../text/span.ts'
import type {Problem} from './model.ts'
import {fitsNot, misindented, tabs} from './yaml-indentation.ts'
import {badStart, goesOn, hash, inQuotes} from './yaml-quotes.ts'
import {keyless, oddities} from './yaml-oddities.ts'
import {blankLines, commentStart, lineAt, longest, nextKey, openBracket, valueOnLine} from './yaml-lines.ts'

/** Reads YAML as every part of this does: with positions, without complaints on the console, keys as words. */
export function parseYaml(source: string): Document.Parsed {
  return parseDocument(source, {prettyErrors: false, logLevel: 'silent', stringKeys: true})
}

/** What keeps a text from being read as YAML, in plain words. */
export interface YamlProblems {
  readonly problems: readonly Problem[]
  /** The first of them that keeps what follows from being read; undefined where all can be read. */
  readonly breaking: Breaking | undefined
}

export interface Breaking {
  readonly problem: Problem
  /** The start of the line from which on nothing is certain. */
  readonly from: number
}

/** What is wrong in a YAML document. What a parser says behind its first complaint is mostly a consequence of it. */
export function yamlProblems(yaml: Document, text: string, body: Span): YamlProblems {
  const first = yaml.errors.find(isBreak)
  const repeated = yaml.errors
    .filter(({code}) => code === 'DUPLICATE_KEY')
    .flatMap(({pos}) => duplicate(text, body, body.start + pos[0]) ?? [])
  const breaking = first && findBreaking(first, text, body)
  const odd = oddities(yaml, text, body)
  if (breaking === undefined) return {problems: [...repeated, ...odd], breaking}
  return {
    problems: [...repeated, ...odd.filter(({span: {start}}) => start < breaking.from), breaking.problem],
    breaking,
  }
}

function findBreaking(error: YAMLError, text: string, body: Span): Breaking {
  const problem = describeYamlError(error, text, body)
  const from = brokenLine(text, body, error, problem)
  return {problem: withSoundRepair(problem, text, body, from), from}
}

function isBreak({code}: YAMLError): boolean {
  return code !== 'DUPLICATE_KEY'
}

/** An error may be noticed lines behind the place that is to change. */
function brokenLine(text: string, body: Span, {pos}: YAMLError, {span: place}: Problem): number {
  const noticed = Math.min(body.start + pos[0], Math.max(body.end - 1, body.start))
  return lineAt(text, Math.min(noticed, place.start), body).start
}

/** The problem without its repair where that does not mend the lines it stands in, or breaks others further up. */
function withSoundRepair({repair, ...problem}: Problem, text: string, body: Span, from: number): Problem {
  if (repair === undefined) return problem
  const after = applyEdits(text, repair.edits)
  const longer = after.length - text.length
  const rest = span(body.start, body.end + longer)
  const own = lineAt(text, problem.span.start, body).start
  const left = breakIn(after.slice(rest.start, rest.end))
  const next = nextKey(text, problem.span, body)
  // What stands around it could be read without it, or it could not be.
  const hadOthers = (): boolean =>
    breakIn(blankLines(text, span(own, next)).slice(body.start, body.end)) !== undefined
  const isSound =
    breakIn(after.slice(own, next + longer)) === undefined &&
    (left === undefined ||
      (hadOthers() && brokenLine(after, rest, left, describeYamlError(left, after, rest)) > from))
  return isSound ? {...problem, repair} : problem
}

function breakIn(source: string): YAMLError | undefined {
  return parseYaml(source).errors.find(isBreak)
}

/**
 * What a YAML parser complains about, in plain words and at the words that are to change.
 * @param text the whole document, `body` the YAML in it; `pos` of an error counts from the start of `body`.
 */
function describeYamlError({code, message, pos}: YAMLError, text: string, body: Span): Problem {
  const at = Math.min(Math.max(body.start + pos[0], body.start), Math.max(body.end - 1, body.start))
  const line = lineAt(text, at, body)
  const source = text.slice(line.start, Math.min(line.end, line.start + longest))
  const gap = /^[^:]*:([\u00a0\u2007\u202f]+)/.exec(source)
  if (gap !== null) return noBreakSpace(span(line.start, line.start + gap[0].length), gap[1]!.length)
  if (code === 'TAB_AS_INDENT') return tabs(text, line, body)
  if (/^\s*:(?:\s|$)/.test(source)) return keyless(trimSpan(text, line))
  if (code === 'BAD_DQ_ESCAPE') return badEscape(text, at)
  if (code === 'BAD_SCALAR_START' || code === 'BAD_ALIAS') return badStart(text, at, line)
  const opened = openBracket(text, span(body.start, at))
  if ((code === 'BAD_INDENT' || code === 'MISSING_CHAR') && opened !== undefined)
    return hash(text, opened, lineAt(text, opened, body)) ?? unclosed(text, opened, body)
  if (code === 'MISSING_CHAR' && message.includes('quote'))
    return openQuote(text, body) ?? fitsNot(text, line)
  if (code === 'UNEXPECTED_TOKEN' && /:\s+- /.test(source))
    return {
      span: valueOnLine(line, source),
      message: 'A list begins on a line of its own, or stands in [ ].',
    }
  if (code === 'UNEXPECTED_TOKEN' || code === 'BLOCK_AS_IMPLICIT_KEY') {
    const wrong = goesOn(text, line)
    if (wrong !== undefined) return wrong
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /:\s+[^\s'"[{].*:(?:\s|$)/.test(source)) return colon(line, source)
  if (code === 'NON_STRING_KEY')
    return {
      span: trimSpan(text, line),
      message: 'What stands before the colon is a list or a map, not a word.',
    }
  return misindented(text, line, body) ?? noColon(line, source) ?? fitsNot(text, line)
}

/** Undefined for a colon without a key: that is told as such. */
function duplicate(text: string, body: Span, at: number): Problem | undefined {
  const rest = text.slice(at, lineAt(text, at, body).end)
  const [key] = /^(?:"[^"]*"|'[^']*'|[^:\s](?:[^:]*[^:\s])?)/.exec(rest) ?? []
  if (key === undefined) return undefined
  const name = key.replace(/^(["'])(.*)\1$/, '$2')
  return {span: span(at, at + key.length), message: `“${name}” stands here a second time.`}
}

/** Typed with Option+Space, or pasted: to YAML it is a letter. */
function noBreakSpace(lead: Span, length: number): Problem {
  const place = span(lead.end - length, lead.end)
  return {
    span: place,
    message: 'A no-break space stands behind the colon; YAML takes a plain one only.',
    repair: {title: 'Replace it with a space', edits: [replace(place, ' ')]},
  }
}

function badEscape(text: string, at: number): Problem {
  const place = span(at, at + 2)
  return {
    span: place,
    message: `“${text.slice(at, at + 2)}” means nothing in double quotes; a backslash itself is “\\\\”.`,
    repair: {title: 'Write the backslash twice', edits: [insert(at, '\\')]},
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
  const dash = /^ *-(?=[^\s-])/.exec(source)?.[0]
  if (dash !== undefined) {
    const end = line.start + dash.length
    return {
      span: span(end - 1, end),
      message: 'A space is missing behind “-”.',
      repair: {title: 'Add the space', edits: [insert(end, ' ')]},
    }
  }
  const words = /^\s*(?!- )([^\s:#][^:#]*)$/.exec(source)?.[1]?.trimEnd()
  if (words === undefined) return undefined
  const start = line.start + source.indexOf(words)
  const [head, name, sign = ''] = /^([\w-]+)\s*(=?)\s*/.exec(words) ?? ['']
  if (name === undefined || findField(name) === undefined || head.length === words.length)
    return {span: span(start, start + words.length), message: `“${words}” has no colon behind it.`}
  return {
    span: span(start, start + head.trimEnd().length),
    message: `“${name}” has ${sign === '' ? 'no colon' : `“${sign}” in place of a colon`} behind it.`,
    repair: {
      title: `Write “${name}:”`,
      edits: [replace(span(start, start + head.length), `${name}: `)],
    },
  }
}
