import type {ListItem} from 'mdast'
import {nodeSpan, plainText} from '../document/markdown.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {sectionsAround} from '../document/sections.ts'
import {byStretch} from '../document/stretches.ts'
import {once} from '../once.ts'

/** `[a]`, `(S3)`, `[12]` at the start of an item. */
const key = /^(?:[[({]([A-Za-z]{0,2}\d{1,2}|[A-Za-z])[\])}]|([A-Z]\d{1,2})(?=\W))/
/** A place where a record can be read: an address, a file, a number of a record. */
const place = /https?:|\b[A-Z][A-Z0-9]{1,9}-\d{2,9}\b|\b[\w-]+\.(?:log|txt|pdf|csv|gz|png|jpe?g|json|html?)\b/

/**
 * The keys of a list of sources, in lower case: each item begins with its key in brackets, and most lead to a place.
 * A numbered list of places under a title for sources has its numbers for keys.
 */
export const listedSources = once(
  (document: PostmortemDocument): ReadonlySet<string> => new Set(keysListed(document)),
)

const keysListed = byStretch(
  ({tree, text, sections}: Pick<PostmortemDocument, 'tree' | 'text' | 'sections'>) =>
    tree.children.flatMap((block) => {
      if (block.type !== 'list') return []
      const items = block.children
      const led = items.flatMap((item) => {
        const found = key.exec(plainText(item).trimStart())
        return found === null ? [] : [(found[1] ?? found[2])!.toLowerCase()]
      })
      const lead = items.filter((item) => leads(text, item)).length * 2 >= items.length
      const isTitled = sectionsAround(sections, nodeSpan(block)).some(({title}) => sourcesTitle.test(title))
      if (led.length === items.length && (lead || isTitled)) return led
      return block.ordered === true && isTitled && lead
        ? items.map((_, index) => `${(block.start ?? 1) + index}`)
        : []
    }),
)

const sourcesTitle = /^\W*(?:\d{1,2}\W+)?(?:(?:the |our )?(?:sources?|references?|evidence|records?))\b/i

function leads(text: string, item: ListItem): boolean {
  const {start, end} = nodeSpan(item)
  return place.test(text.slice(start, end))
}

/** `[a]`, `[b, h]`, `(S1; S4)` in what is told. */
const citation =
  /[[({]((?:[A-Za-z]{0,2}\d{1,2}|[A-Za-z])(?:\s?[,;/]\s?(?:[A-Za-z]{0,2}\d{1,2}|[A-Za-z])){0,5})[\])}]/g

/** Whether words name a source of the list. */
export function citesSource(words: string, sources: ReadonlySet<string>): boolean {
  if (sources.size === 0) return false
  return [...words.matchAll(citation)].some(({1: cited}) =>
    cited!.split(/\s?[,;/]\s?/).some((one) => sources.has(one.toLowerCase())),
  )
}

/** Words without what cites a source. */
export function withoutCitations(words: string, sources: ReadonlySet<string>): string {
  return sources.size === 0
    ? words
    : words.replaceAll(citation, (found) => (citesSource(found, sources) ? '' : found))
}
