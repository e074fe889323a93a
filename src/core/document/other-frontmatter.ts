import {type Span, span} from '../text/span.ts'
import type {FrontMatter, Problem} from './model.ts'

interface OtherFrontMatter {
  readonly frontMatter: FrontMatter
  readonly problems: readonly Problem[]
}

/** How far a block of front matter may reach. */
const longest = 100_000
/** Each closing brace at the start of a line may be the object's; an object has few of them. */
const mostBraces = 20

/**
 * Front matter that is no YAML: TOML between `+++` lines, JSON as an object that opens in the first line, either of
 * them behind a fence that names it (`---json`). It is known by its place, so that nobody takes it for prose.
 */
export function findOtherFrontMatter(text: string): OtherFrontMatter | undefined {
  const source = text.slice(0, longest)
  const fenced = /^(?:\+\+\+|---(toml|json))[ \t]*\r?\n/.exec(source)
  if (fenced === null) return findJson(source)
  const fence = fenced[0].slice(0, 3)
  const close = new RegExp(`^${fence.replace(/\+/g, '\\+')}[ \\t]*\\r?$`, 'm')
  const found = close.exec(source.slice(fenced[0].length))
  if (found === null) return undefined
  const body = span(fenced[0].length, fenced[0].length + found.index)
  const language = fenced[1] === 'json' ? 'json' : 'toml'
  return leftAlone(language, span(0, body.end + 3), body, 3)
}

function findJson(source: string): OtherFrontMatter | undefined {
  if (!/^\{[ \t]*\r?\n\s*"/.test(source)) return undefined
  const end = objectEnd(source)
  return end === undefined ? undefined : leftAlone('json', span(0, end), span(0, end), 1)
}

/** Behind the brace that closes the object at the start of a text; undefined where it is not JSON. */
function objectEnd(source: string): number | undefined {
  const closing = /^\}[ \t]*\r?$/gm
  for (const match of [...source.matchAll(closing)].slice(0, mostBraces)) {
    try {
      JSON.parse(source.slice(0, match.index + 1))
      return match.index + 1
    } catch {
      // A brace of something inside the object stands at the start of its line.
    }
  }
  return undefined
}

function leftAlone(language: 'toml' | 'json', whole: Span, body: Span, fence: number): OtherFrontMatter {
  const message = `This front matter is ${language.toUpperCase()}; only YAML front matter is read and checked.`
  return {
    frontMatter: {span: whole, body, language, entries: []},
    problems: [{span: span(0, fence), message, possible: true}],
  }
}
