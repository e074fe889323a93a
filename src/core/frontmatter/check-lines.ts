import type {FrontMatterEntry} from '../document/model.ts'
import {inQuotes} from '../document/yaml-quotes.ts'
import type {YamlScalar, YamlValue} from '../document/yaml-value.ts'
import type {Finding} from '../rules/rule.ts'
import {replace} from '../text/edits.ts'
import {type Span, span} from '../text/span.ts'
import type {Field, FieldKind} from './field.ts'

/**
 * What looks like a value, or like an item of a list, and is none to YAML: `title: #1 outage`, `- Ana` one blank too far to
 * the right. It is valid, so only the look of it tells.
 */
export function* checkLines(field: Field, entry: FrontMatterEntry, text: string): Iterable<Finding> {
  if (!holdsWords.includes(field.kind)) return
  for (const [comment, whole] of commentsIn(field, entry, text)) yield inComment(comment, whole, text)
  if (field.kind !== 'text') for (const scalar of scalarsIn(entry.content)) yield* swallowed(scalar, text)
}

/** Other values are judged by what they say: one that is missing is said to be. */
const holdsWords: readonly FieldKind[] = ['text', 'words', 'person', 'people']

/** Comments that may be meant as words, each with the place of the value that it is or ends. */
function commentsIn(field: Field, {keySpan, content}: FrontMatterEntry, text: string): [Span, Span][] {
  if (content?.kind === 'list') return commentedItems(text, content.span).map((one) => [one, one])
  const isEmpty = content === undefined || (content.kind === 'scalar' && content.value === null)
  const comment = isEmpty
    ? wordsInComment(text, keySpan.end, /^["']?[ \t]*:[ \t]+/)
    : field.kind === 'text' && content.kind === 'scalar' && content.style === 'plain'
      ? wordsInComment(text, content.span.end, /^[ \t]+/)
      : undefined
  if (comment === undefined) return []
  return [[comment, isEmpty ? comment : span(content.span.start, comment.end)]]
}

/** A comment that begins right behind its sign, as no comment in a template does: `# what happened`. */
function wordsInComment(text: string, from: number, lead: RegExp): Span | undefined {
  const feed = text.indexOf('\n', from)
  const line = text.slice(from, feed === -1 ? text.length : feed).trimEnd()
  const start = lead.exec(line)?.[0].length
  if (start === undefined || !/^#[\p{L}\d]/u.test(line.slice(start))) return undefined
  return span(from + start, from + line.length)
}

function commentedItems(text: string, {start, end}: Span): Span[] {
  const feed = text.indexOf('\n', end)
  const source = text.slice(start, feed === -1 ? text.length : feed)
  return [...source.matchAll(/(?<=(?:^|\n)[ \t]*-[ \t]+)#[\p{L}\d][^\r\n]*/gu)].map(({index, 0: words}) =>
    span(start + index, start + index + words.trimEnd().length),
  )
}

function inComment(comment: Span, whole: Span, text: string): Finding {
  const words = text.slice(comment.start, comment.end)
  const quoted = `“${words.length > 40 ? `${words.slice(0, 39)}…` : words}”`
  const edits = [replace(whole, inQuotes(text.slice(whole.start, whole.end)))]
  return {
    span: comment,
    message: `${quoted} is a comment to YAML: quotes make it text.`,
    suggestions: [{title: 'Put it in quotes', edits}],
    possible: true,
  }
}

function scalarsIn(value: YamlValue | undefined): readonly YamlScalar[] {
  if (value?.kind === 'scalar') return [value]
  return value?.kind === 'list' ? value.items.flatMap(scalarsIn) : []
}

/** Lines that begin like items of a list, and go on with the text above them. */
function* swallowed({span: place, style}: YamlScalar, text: string): Iterable<Finding> {
  if (style !== 'plain') return
  const items = [...text.slice(place.start, place.end).matchAll(/\n([ \t]+)(- [^\r\n]*)/g)]
  const indents = items.map(({index, 1: indent}) => {
    const start = place.start + index + 1
    return span(start, start + indent!.length)
  })
  const [first] = indents
  if (first === undefined) return
  const own = text.lastIndexOf('\n', place.start - 1) + 1
  const indent = /^ *(?=- )/.exec(text.slice(own, place.start))?.[0]
  yield {
    span: span(first.end, first.end + items[0]![2]!.trimEnd().length),
    message: 'This goes on with the text above it: items of a list stand one right below the other.',
    suggestions:
      indent === undefined
        ? []
        : [{title: 'Indent it like the item above', edits: indents.map((one) => replace(one, indent))}],
  }
}
