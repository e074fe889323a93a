import {isMap} from 'yaml'
import {findField} from '../frontmatter/fields.ts'
import {type TextEdit, insert, replace} from '../text/edits.ts'
import {lineBreakOf} from '../text/line-break.ts'
import {type Span, span} from '../text/span.ts'
import type {Problem} from './model.ts'
import {parseYaml} from './yaml-problems.ts'

/** How far a block of front matter may reach. */
const longest = 100_000

const opening = /^((?:[ \t]*\r?\n)*)(-{2,}|[–—])[ \t]*(?:(ya?ml)[ \t]*)?\r?\n/i
const closing = /^(-{2,}|[–—])[ \t]*\r?$/m

/**
 * YAML that stands where tools look for no front matter: behind blank lines, behind a fence that names it (`---yaml`) or
 * is none (`--`, `----`), or without the fence that opens it. Between two rules of Markdown anything can stand: without
 * a name it is front matter where its keys are known.
 */
export function findMisplaced(text: string): Problem | undefined {
  const source = text.slice(0, longest)
  const [whole, blanks = '', fence, name] = opening.exec(source) ?? []
  if (whole === undefined) return withoutFence(source)
  if (blanks === '' && fence === '---' && name === undefined) return undefined
  const close = closing.exec(source.slice(whole.length))
  if (close === null) return undefined
  const known = knownKeys(source.slice(whole.length, whole.length + close.index))
  if (known === undefined || (known === 0 && name === undefined)) return undefined
  const place = span(blanks.length, whole.trimEnd().length)
  const words = text.slice(place.start, place.end)
  const end = whole.length + close.index
  const edits: TextEdit[] = [
    ...(blanks === '' ? [] : [replace(span(0, blanks.length), '')]),
    ...toFence(words, span(place.start, whole.search(/\r?\n$/))),
    ...toFence(close[1]!, span(end, end + close[1]!.length)),
  ]
  const message =
    words === '---'
      ? 'Front matter begins in the first line: behind a blank line it is not read.'
      : `Front matter opens with “---” alone: behind “${words}” it is not read.`
  return {span: place, message, repair: {title: 'Make it front matter', edits}, possible: true}
}

function toFence(words: string, place: Span): TextEdit[] {
  return words === '---' ? [] : [replace(place, '---')]
}

/** One known key over a rule can be a sentence; several are front matter whose first line is gone. */
const fewest = 2

function withoutFence(source: string): Problem | undefined {
  const first = /^[a-z][\w-]*:(?=[ \t\r\n])/.exec(source)
  const end = first === null ? undefined : /^---[ \t]*\r?$/m.exec(source)?.index
  if (first === null || end === undefined || (knownKeys(source.slice(0, end)) ?? 0) < fewest) return undefined
  return {
    span: span(0, first[0].length - 1),
    message: 'Front matter begins with a line “---”: without it, it is not read.',
    repair: {title: 'Make it front matter', edits: [insert(0, `---${lineBreakOf(source)}`)]},
    possible: true,
  }
}

/** How many keys of YAML are known ones; undefined where it is no YAML of keys. */
function knownKeys(source: string): number | undefined {
  const {contents, errors} = parseYaml(source)
  if (errors.length > 0 || !isMap(contents)) return undefined
  return contents.items.filter(({key}) => findField(String(key)) !== undefined).length
}
