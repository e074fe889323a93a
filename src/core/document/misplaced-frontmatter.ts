import {isMap, parseDocument} from 'yaml'
import {findField} from '../frontmatter/fields.ts'
import {type TextEdit, replace} from '../text/edits.ts'
import {span} from '../text/span.ts'
import type {Problem} from './model.ts'

/** How far a block of front matter may reach. */
const longest = 100_000

const opening = /^((?:[ \t]*\r?\n)*)---[ \t]*(?:(ya?ml)[ \t]*)?\r?\n/i

/**
 * YAML that stands where tools look for no front matter: behind blank lines, or behind a fence that names it
 * (`---yaml`). Between two rules of Markdown anything can stand: without the name it is front matter where one of its
 * keys is known.
 */
export function findMisplaced(text: string): Problem | undefined {
  const source = text.slice(0, longest)
  const [fence, blanks = '', name] = opening.exec(source) ?? []
  if (fence === undefined || (blanks === '' && name === undefined)) return undefined
  const end = /^---[ \t]*\r?$/m.exec(source.slice(fence.length))?.index
  if (end === undefined || !isFrontMatter(source.slice(fence.length, fence.length + end), name !== undefined))
    return undefined
  const place = span(blanks.length, fence.trimEnd().length)
  const edits: TextEdit[] = []
  if (blanks !== '') edits.push(replace(span(0, blanks.length), ''))
  if (name !== undefined) edits.push(replace(span(blanks.length + 3, fence.search(/\r?\n$/)), ''))
  return {
    span: place,
    message:
      name === undefined
        ? 'Front matter begins in the first line: behind a blank line it is not read.'
        : `Front matter opens with “---” alone: behind “${text.slice(place.start, place.end)}” it is not read.`,
    repair: {title: 'Make it front matter', edits},
    possible: true,
  }
}

function isFrontMatter(source: string, isNamed: boolean): boolean {
  const {contents, errors} = parseDocument(source, {prettyErrors: false, logLevel: 'silent'})
  if (errors.length > 0 || !isMap(contents)) return false
  return isNamed || contents.items.some(({key}) => findField(String(key)) !== undefined)
}
