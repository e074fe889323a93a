import {once} from '../once.ts'
import {onceByBlock} from './by-block.ts'
import type {Nodes} from 'mdast'
import {isParent, plainText} from './markdown.ts'
import type {PostmortemDocument, Section} from './model.ts'
import {findPlaceholders, isOpenValue, isStandIn, withoutPlaceholders} from './placeholders.ts'
import {blocksOf} from './sections.ts'

/** Whether a section holds nothing that its authors wrote: no words, or only comments and a template's prompts. */
export function isBlank(document: PostmortemDocument, section: Section): boolean {
  return blankness(document)(section)
}

function holdsNothing(document: PostmortemDocument, section: Section): boolean {
  const label = section.form === 'label' ? document.text.slice(section.body.start, section.body.end) : ''
  const blocks = blocksOf(document, section).filter(({type}) => type !== 'heading')
  const words = blocks.length > 0 ? blocks.map((block) => ownWords(document.text, block)).join(' ') : label
  if (/[\p{L}\d]/u.test(words)) return promptAlone.test(words.trim())
  return !blocks.some(holdsPicture)
}

/** A screenshot says what it shows, if not in words. */
function holdsPicture(block: Nodes): boolean {
  return block.type === 'image' ? /\w/.test(block.url) : isParent(block) && block.children.some(holdsPicture)
}

/** Words in brackets and nothing else say what is to come: “[time, people, data]”. */
export const promptAlone = /^\[[^\][]{3,140}\]$/

/** The same for the sections of one document, each looked at once. */
export const blankness = once((document: PostmortemDocument): ((section: Section) => boolean) => {
  const known = new Map<Section, boolean>()
  return (section) => {
    const isKnown = known.get(section) ?? holdsNothing(document, section)
    known.set(section, isKnown)
    return isKnown
  }
})

/** The words of a block that no template put there; a table's heading row and a label without a value are. */
export const ownWords = onceByBlock((text, block: Nodes): string => {
  const inside = (blocks: readonly Nodes[]): string => blocks.map((one) => ownWords(text, one)).join(' ')
  if (block.type === 'html' || block.type === 'thematicBreak') return ''
  if (block.type === 'code') return block.value.split('\n').filter(isSaid).join('\n')
  if (block.type === 'table') return inside(block.children.slice(1).filter((row) => isSaid(plainText(row))))
  if (block.type === 'list' || block.type === 'listItem') return inside(block.children)
  let words = plainText(block)
  if (noteToSelf.test(words) || isLabelAlone(block, words) || !isSaid(words)) return ''
  if (isOpenValue(words.trim()) || isOpenLink(block)) return ''
  for (const {span} of findPlaceholders(text, block)) {
    words = words.replace(text.slice(span.start, span.end), '')
  }
  return words.includes(':') ? withoutOpenLabels(words) : words
})

/** `Goal: ___. Scribe: N/A yet.` names what is still to be said. */
function withoutOpenLabels(words: string): string {
  return words
    .split(/(?<=[.;\n])(?=\s)/)
    .filter((part) => !isOpenLabel(part))
    .join('')
}

function isOpenLabel(part: string): boolean {
  const value = /^[^:]{1,40}:(?=\s|[.;]?$)(.*)$/s.exec(part)?.[1]
  return value !== undefined && (isOpenValue(value.trim()) || !/[\p{L}\d]/u.test(value))
}

/** Whether a line says more than its prompts ask for: “these came together: [which condition] and [which other one]” does not. */
function isSaid(line: string): boolean {
  if (isStandIn(line)) return false
  const own = withoutPlaceholders(line)
  return own === line || wordsIn(own) > wordsIn(line) / 2
}

function wordsIn(line: string): number {
  return line.match(/[\p{L}\d]+/gu)?.length ?? 0
}

/** `[dashboard](#)` on a line of its own still has to be given its target. */
function isOpenLink(block: Nodes): boolean {
  if (block.type !== 'paragraph' || block.children.length !== 1) return false
  const [only] = block.children
  return only?.type === 'link' && /^(?:#|url|link)?$/i.test(only.url)
}

/** `**Top three actions**` on a line of its own names what is to come below it. */
function isLabelAlone(block: Nodes, words: string): boolean {
  return (
    block.type === 'paragraph' &&
    block.children.length === 1 &&
    block.children[0]!.type === 'strong' &&
    words.length <= longestLabel &&
    !/[.!?]$/.test(words)
  )
}

const longestLabel = 40

/** “TODO: ask the vendor” says that something is still to be written; “TBD by Friday” says when. */
const noteToSelf = /^\W{0,4}(?:(?:TODO|FIXME|XXX)\b|TB[ACD]\s*[:–—-])/

/** Whether words are more than what a template left, or a note to write some. */
export function isWritten(words: string): boolean {
  return !isStandIn(words) && /\p{L}/u.test(withoutPlaceholders(words)) && !noteToSelf.test(words)
}
