import {lineBreakOf} from '../text/line-break.ts'
import {insert} from '../text/edits.ts'
import {type Span, span} from '../text/span.ts'
import type {FrontMatter, Problem} from './model.ts'

interface OtherFrontMatter {
  readonly frontMatter: FrontMatter
  readonly problems: readonly Problem[]
}

type Language = 'toml' | 'json'

/** How far a block of front matter may reach. */
const longest = 100_000
/** Each closing brace at the start of a line may be the object's; an object has few of them. */
const mostBraces = 20

/** The fences of languages other than YAML, each with the fence that closes it. */
const fences: readonly (readonly [RegExp, string, Language])[] = [
  [/^\+\+\+[ \t]*\r?\n/, '+++', 'toml'],
  [/^;;;[ \t]*\r?\n/, ';;;', 'json'],
  [/^---toml[ \t]*\r?\n/, '---', 'toml'],
  [/^---json[ \t]*\r?\n/, '---', 'json'],
]

/** What a line of each language looks like, besides an empty one. */
const lines: Readonly<Record<Language, RegExp>> = {
  toml: /^[ \t]*(?:\[|\]|["']?[\w.-]+["']?[ \t]*=|["'\d])/,
  json: /^[ \t]*[{}[\]"]/,
}

/** What goes on behind an empty line, where a heading and prose may stand as well. */
const anew = /^[ \t]*(?:\[\[?[\w.\t "'-]+\]\]?[ \t]*(?:#.*)?\r?$|["']?[\w.-]+["']?[ \t]*=)/m
const comment = /^[ \t]*#/

/**
 * Front matter that is no YAML: TOML between `+++` lines, JSON between `;;;` lines or as an object that opens in the first
 * line, either of them behind a fence that names it (`---json`). It is known by its place, so that nobody takes it for
 * prose; also while the fence that closes it is not written.
 */
export function findOtherFrontMatter(text: string): OtherFrontMatter | undefined {
  const source = text.slice(0, longest)
  for (const [opening, fence, language] of fences) {
    const lead = opening.exec(source)?.[0].length
    if (lead === undefined) continue
    const close = new RegExp(`^${fence.replaceAll('+', '\\+')}[ \\t]*\\r?$`, 'm').exec(source.slice(lead))
    if (close === null) return unclosed(source, lead, fence, language)
    const body = span(lead, lead + close.index)
    return leftAlone(language, span(0, body.end + fence.length), body, fence.length)
  }
  return findJson(source)
}

/** Up to the last line that looks like its language; nothing where there is none, for a line of signs can be anything. */
function unclosed(
  source: string,
  start: number,
  fence: string,
  language: Language,
): OtherFrontMatter | undefined {
  const end = endOfLines(source, start, language)
  if (end === start) return undefined
  const lineBreak = lineBreakOf(source)
  const edit = insert(end, `${source[end - 1] === '\n' ? '' : lineBreak}${fence}${lineBreak}`)
  return {
    frontMatter: {span: span(0, end), body: span(start, end), language, entries: []},
    problems: [
      {
        span: span(0, fence.length),
        message: `Front matter is not closed: no second “${fence}” line.`,
        repair: {title: `Close it with “${fence}”`, edits: [edit]},
      },
    ],
  }
}

/** Behind the last line of a language. Lines that are all comments stand for a heading, and are none of TOML. */
function endOfLines(source: string, start: number, language: Language): number {
  let end = start
  for (const {0: block, index} of source.slice(start).matchAll(/(?:^[ \t]*\S[^\n]*(?:\n|$))+/gm)) {
    const isFirst = end === start
    if (isFirst ? index > 0 : language === 'json') break
    let next = start + index
    let isBegun = isFirst
    for (const line of block.match(/[^\n]+\n?/g)!) {
      const isComment = language === 'toml' && comment.test(line)
      if (!isComment && !(isBegun ? lines[language] : anew).test(line)) return end
      next += line.length
      isBegun ||= !isComment
      if (!isComment) end = next
    }
    if (end <= start + index) break
  }
  return end
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

function leftAlone(language: Language, whole: Span, body: Span, fence: number): OtherFrontMatter {
  const message = `This front matter is ${language.toUpperCase()}; only YAML front matter is read and checked.`
  return {
    frontMatter: {span: whole, body, language, entries: []},
    problems: [{span: span(0, fence), message, possible: true}],
  }
}
