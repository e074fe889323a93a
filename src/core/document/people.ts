import type {Nodes, Paragraph} from 'mdast'
import {isOfPeople} from '../frontmatter/field.ts'
import {findLabelled} from '../frontmatter/fields.ts'
import {type Span, span} from '../text/span.ts'
import {isAcronym} from '../language/ordinary-words.ts'
import {type HeaderLine, headerLines, headerRows} from './header-lines.ts'
import {isParent, nodeSpan, plainText} from './markdown.ts'
import type {FrontMatter, Person, PostmortemDocument} from './model.ts'
import {handleIn, isName} from './names.ts'
import {kindAt} from './sections.ts'
import {byStretch} from './stretches.ts'
import {readTable} from './tables.ts'

type Source = Pick<PostmortemDocument, 'text' | 'tree' | 'sections' | 'frontMatter' | 'actionItems'>

/**
 * Whom a document itself says took part: front matter, lines and rows `Author: …`, tables and lists of attendees,
 * and owners of action items. The same name is listed once, with the first role that is given for it.
 */
export function collectPeople(source: Source): Person[] {
  const {frontMatter, actionItems} = source
  const found = [
    ...fromFrontMatter(frontMatter),
    ...fromBlocks(source),
    ...actionItems.flatMap(({owner}) => (owner ? readNames(owner.value, undefined, owner.span) : [])),
  ]
  const people = new Map<string, Person>()
  // Most names are written the same again, which is found without another copy of them.
  const hasRole = new Map<string, boolean>()
  for (const person of found) {
    const before = hasRole.get(person.name)
    if (before === true || (before === false && person.role === undefined)) continue
    hasRole.set(person.name, person.role !== undefined)
    const key = person.name.toLowerCase()
    const known = people.get(key)
    if (known === undefined || (known.role === undefined && person.role !== undefined))
      people.set(key, person)
  }
  return [...people.values()]
}

function fromFrontMatter(frontMatter: FrontMatter | undefined): Person[] {
  return (frontMatter?.entries ?? []).flatMap(({key, value, valueSpan}) => {
    const field = findLabelled(key)
    if (!isOfPeople(field)) return []
    const role = field?.role
    return [value].flat().flatMap((one: unknown) => {
      if (typeof one === 'string') return readNames(one, role, valueSpan)
      if (typeof one !== 'object' || one === null || !('name' in one) || typeof one.name !== 'string')
        return []
      const own = 'role' in one && typeof one.role === 'string' ? one.role : role
      return readNames(one.name, own, valueSpan)
    })
  })
}

const fromBlocks = byStretch(({text, tree, sections}: Pick<Source, 'text' | 'tree' | 'sections'>) => {
  const people: Person[] = []
  const visit = (node: Nodes): void => {
    const inAttendees = kindAt(sections, nodeSpan(node).start) === 'participants'
    if (node.type === 'table') {
      const {columns, rows} = readTable(text, node)
      const names = columns.findIndex((column) =>
        /^(?:name|who|person|attendee|participant|signed)\b/.test(column),
      )
      const roles = columns.findIndex((column) => /^(?:role|position|function)\b/.test(column))
      const handles = columns.findIndex((column) => /^(?:handle|login|username|github|slack)\b/.test(column))
      if (names === -1 || !(inAttendees || roles !== -1)) {
        people.push(...headerRows(text, node).flatMap(named))
        return
      }
      for (const {cells} of rows) {
        const name = cells[names]
        const handle = cells[handles]?.value.replace(/^@?/, '@') ?? ''
        if (name)
          people.push(
            ...readNames(`${name.value} ${handle.length > 1 ? handle : ''}`, cells[roles]?.value, name.span),
          )
      }
    } else if (node.type === 'paragraph') people.push(...fromParagraph(text, node, inAttendees))
    else if (isParent(node) && node.type !== 'blockquote') for (const child of node.children) visit(child)
  }
  for (const block of tree.children) visit(block)
  return people
})

/** A line that names people by what they did, `Author: …`, wherever it stands; among attendees, any line. */
function fromParagraph(text: string, paragraph: Paragraph, inAttendees: boolean): Person[] {
  const place = nodeSpan(paragraph)
  const lines = headerLines(text, place).filter(({field}) => isOfPeople(field))
  if (lines.length > 0 || !inAttendees) return lines.flatMap(named)
  const words = plainText(paragraph)
  return signed(words, undefined, place) ?? words.split('\n').flatMap((line) => attending(line.trim(), place))
}

/** “Ana Lima, scribe”, “@bo (reviewer)”, “Scribe: Cy Ode”. What is told of somebody is neither a name nor a role. */
function attending(line: string, place: Span): Person[] {
  const [, before = line, behind] = /^((?:[^,:(–—]|:(?=\d))+)(?:[,:(–—]([^)]*)\)?\.?)?$/.exec(line) ?? []
  const who = before.trim()
  if (behind === undefined) return readNames(line, undefined, place)
  if (isName(who) || /^@\S+$/.test(who)) return readNames(who, behind, place)
  return isRole(who) ? readNames(behind, who, place) : []
}

function named({field, value, valueSpan}: HeaderLine): Person[] {
  if (!isOfPeople(field)) return []
  return signed(value, field.role, valueSpan) ?? readNames(value, field.role, valueSpan)
}

/** “Attendees: AF, EC”: people by nothing but their initials. */
function signed(words: string, role: string | undefined, place: Span): Person[] | undefined {
  const parts = words.split(/[,;&/]|\band\b/).map((part) => part.trim())
  if (!parts.every((part) => /^\p{Lu}{2,3}$/u.test(part) && !isAcronym(part))) return undefined
  return parts.map((name) => ({name, ...(role !== undefined && {role}), span: place}))
}

/** Longer parts are sentences. */
const longestName = 120
const longestRole = 80

/** Whether words can be what somebody was: no sentence about somebody, and nobody else. */
function isRole(words: string): boolean {
  return words.length <= longestRole && /^\p{L}/u.test(words) && !/@|[.!?]\s|\d:\d/.test(words)
}

/** The names in a list like `Ana Lima, Bo (@bo) and @cy`. */
export function readNames(words: string, role: string | undefined, place: Span): Person[] {
  return words.split(/[,;&/]|\band\b/).flatMap((part) => {
    if (part.length > longestName) return []
    const handle = handleIn(part)
    const name = part
      .replace(/[(<[]?@?[\p{L}\d][\w.+-]*@[\w.-]+[)>\]]?|[([]?@[\w.-]+[)\]]?|\([^)]*\)?/gu, '')
      .trim()
    const known = isName(name)
    const told = role?.trim().replace(/\.$/, '') ?? ''
    if (!known && handle === undefined) return []
    return {
      name: known ? name : `@${handle!}`,
      ...(handle !== undefined && {handle}),
      ...(isRole(told) && {role: told}),
      span: span(place.start, place.end),
    }
  })
}
