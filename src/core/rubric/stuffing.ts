import type {Nodes} from 'mdast'
import {isParent, nodeSpan} from '../document/markdown.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {parseDocument} from '../document/parse.ts'
import {type Memory, memoryOf} from '../memory.ts'
import {once} from '../once.ts'
import {blank} from '../text/blank.ts'
import {type Span, contains, shifted} from '../text/span.ts'
import {isGrammarWord, isRubricWord, wordsIn} from '../language/rubric-words.ts'

/**
 * The document as it is scored: words of the rubric one after the other (“owner due date success signal ticket”) are
 * blank, so that they earn nothing wherever they stand. Offsets are those of the document.
 */
export const withoutStuffing = once((document: PostmortemDocument): PostmortemDocument => {
  const stuffed = stuffedIn(document)
  if (stuffed.length === 0) return document
  let [text, end] = ['', 0]
  for (const place of [...stuffed].sort((a, b) => a.start - b.start)) {
    if (place.start < end) continue
    text += document.text.slice(end, place.start) + blanks(document.text, place)
    end = place.end
  }
  return parseDocument(text + document.text.slice(end), memoryOfBlanked(document))
})

/** What is kept of the blanked text of the version before; at first what the document itself has read. */
function memoryOfBlanked(document: PostmortemDocument): Memory {
  const memory = memoryOf(document)
  return memory.recall('without stuffing', '', () => memory.branch())
}

/** As long, with its lines. What follows on the last of them must not look indented, which is code to Markdown. */
function blanks(text: string, {start, end}: Span): string {
  const words = blank(text.slice(start, end))
  const isFollowed = /^[^\r\n\S]*[^\s|]/.test(text.slice(end, end + 200))
  return isFollowed ? `\u00a0${words.slice(1)}` : words
}

/** Paragraphs, cells and sentences that are stuffed, by themselves or in a list or a row that is. */
function stuffedIn({text, tree, passages}: PostmortemDocument): Span[] {
  const found: Span[] = []
  const isFound = ({start, end}: Span): boolean => isStuffed(text.slice(start, end))
  const visit = (node: Nodes, isWithin: boolean): void => {
    if (node.type === 'paragraph' || node.type === 'tableCell') {
      const place = nodeSpan(node)
      const inner = contentSpan(node) ?? place
      if (isWithin || isFound(inner)) found.push(inner)
    } else if (isParent(node) && node.type !== 'heading') {
      const isAll =
        isWithin || ((node.type === 'list' || node.type === 'tableRow') && isFound(nodeSpan(node)))
      const [head] = node.children
      // The heading row of a table names its columns.
      for (const child of node.children as Nodes[])
        if (node.type !== 'table' || child !== head) visit(child, isAll)
    }
  }
  visit(tree, false)
  const sentences = passages.flatMap(({start, sentences: own}) => own.map((one) => shifted(one, start)))
  return [
    ...found,
    ...sentences.filter((one) => isFound(one) && !found.some((other) => contains(other, one))),
  ]
}

/** What stands between the first and the last child: a cell without its bars. */
function contentSpan({children}: {readonly children: readonly Nodes[]}): Span | undefined {
  const [first, last] = [children[0], children.at(-1)]
  return first && last && {start: nodeSpan(first).start, end: nodeSpan(last).end}
}

/** Fewer words can be a name or a value: “incident commander”, “SEV2”. */
const fewestWords = 5
/** What a stretch of words may have of its own, and how much grammar, and be none that says something. */
const mostOwn = 0.1
const mostGrammar = 0.25

/** “Audience: stakeholders, customers” is an answer, for which the words are asked. */
const label = /^\W*\p{L}[\p{L} -]{1,30}:\s/u

/** Whether words are those of the rubric, with next to nothing of their own and next to no grammar. */
function isStuffed(words: string): boolean {
  if (label.test(words)) return false
  let [count, own, grammar] = [0, 0, 0]
  for (const word of wordsIn(words)) {
    count++
    if (isGrammarWord(word)) grammar++
    else if (!isRubricWord(word)) own++
    if (own > count * mostOwn + 2) return false
  }
  return count >= fewestWords && own <= count * mostOwn && grammar <= count * mostGrammar
}
