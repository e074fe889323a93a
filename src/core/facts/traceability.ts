import {issueKey} from '../document/action-tickets.ts'
import {fieldsOf} from '../document/fields.ts'
import type {ActionItem, PostmortemDocument} from '../document/model.ts'
import {contains} from '../text/span.ts'
import {shutsOut} from './acceptance.ts'
import {dependedOn, partsWith} from './dependence.ts'
import {type Factor, factorsOf} from './factors.ts'
import {shared, tellingWords} from './telling-words.ts'
import {toldBelow} from './told-below.ts'
import {answerable, isUnwatched, isWatch, leavesUnwatched, quiets} from './watching.ts'

/** Which factors and actions belong together, as far as their words say it. */
export interface Traceability {
  /** Each factor with the actions that answer it. */
  readonly factors: readonly {readonly factor: Factor; readonly actions: readonly ActionItem[]}[]
  /** Actions that answer no factor. */
  readonly loose: readonly ActionItem[]
}

/**
 * A factor is answered by an action whose number or ticket it names, and by one that names the factor or shares two
 * of its telling words; that nothing told anybody, by an action for an alert that answers no other; what everything hung
 * on, by an action that parts with it. Software cannot say
 * whether the answer is a good one.
 */
export function traceabilityOf(document: PostmortemDocument): Traceability {
  const {text, actionItems} = document
  const items = actionItems.map((item, index) => {
    const source = text.slice(item.whole.start, item.whole.end)
    return {
      item,
      number: numberOf(text.slice(item.whole.start, item.span.start)) ?? `${index + 1}`,
      tickets: ticketsIn(source),
      words: tellingWords(item.form === 'prose' ? item.title : source),
      answered: factorsNamed(document, item),
    }
  })
  const byWords = factorsOf(document).map((factor, index) => {
    const source = text.slice(factor.span.start, factor.span.end)
    const named = numbersIn(source)
    const tickets = ticketsIn(source)
    const more = toldBelow(document, factor, index)
    // Code and quotations are masked in what a sentence says.
    const words = tellingWords(`${factor.form === 'sentence' ? source : factor.words} ${more}`)
    const wordsFor = ({title}: ActionItem): ReadonlySet<string> => {
      const own = answerable(factor.words, title)
      return own === factor.words ? words : tellingWords(own)
    }
    const names = dependedOn(factor.words)
    const actions = items.filter(
      (one) =>
        named.has(one.number) ||
        one.answered.some((name) => isCalled(factor, index, name)) ||
        shared(tickets, one.tickets) > 0 ||
        shared(wordsFor(one.item), one.words) >=
          enoughFor(words, leavesUnwatched(factor.words, one.item.title)) ||
        partsWith(one.item.title, names) ||
        quiets(factor.words, one.item.title) ||
        (shutsOut(factor.words, one.item.title) && shared(words, one.words) > 0),
    )
    return {factor, actions: actions.map(({item}) => item)}
  })
  const factors = withWatches(byWords, actionItems)
  const answering = new Set(factors.flatMap(({actions}) => actions))
  return {factors, loose: factors.length === 0 ? [] : actionItems.filter((item) => !answering.has(item))}
}

function withWatches(
  factors: Traceability['factors'],
  items: readonly ActionItem[],
): Traceability['factors'] {
  const linked = new Set(factors.flatMap(({actions}) => actions))
  const watches = items.filter((item) => !linked.has(item) && isWatch(item.title))
  return factors.map((one) =>
    one.actions.length === 0 && isUnwatched(one.factor.words) ? {...one, actions: watches} : one,
  )
}

/** What an action says of the factor that it answers: “Factor F1”, a cell under “For” or “Because of”. */
function factorsNamed(document: PostmortemDocument, {whole}: ActionItem): string[] {
  const cells = fieldsOf(document).filter(
    ({name, value}) => answeredColumn.test(name) && contains(whole, value.span),
  )
  const told = document.text.slice(whole.start, whole.end).matchAll(/\bfactors? #?([A-Z]?\d{1,2})\b/gi)
  return [
    ...cells.flatMap(({value}) => value.value.split(/\s*[,;&+/]\s*/)),
    ...[...told].map(([, name]) => name!),
  ].map((name) => name.toLowerCase())
}

const answeredColumn = /^(?:(?:for|answers|addresses|against)?(?: ?factors?| ?causes?)?|because of|reason)$/

/** Whether a factor has that number or that mark at its beginning or its end, or that word in it. */
function isCalled({words}: Factor, index: number, name: string): boolean {
  if (/^\d+$/.test(name)) return Number(name) === index + 1
  const plain = words.toLowerCase().replace(/^\W+|\W+$/g, '')
  if (plain.endsWith(`(${name}`) || /^[a-z]{1,5}\d{0,2}(?=\W)/.exec(plain)?.[0] === name) return true
  const [word, ...others] = tellingWords(name)
  return word !== undefined && others.length === 0 && tellingWords(words).has(word)
}

/** Of a long text two words are soon shared by chance, and what nothing watched is shared with all that is done to it. */
const enoughFor = ({size}: ReadonlySet<string>, isOther: boolean): number =>
  size > longText || isOther ? 3 : 2
const longText = 24

function numberOf(lead: string): string | undefined {
  return /(?:^|[|\s])(?:[A-Z]{1,3}[- ]?)?#?(\d{1,3})\s*(?:[|.)]|$)/.exec(lead)?.[1]
}

function numbersIn(source: string): Set<string> {
  const found = source.matchAll(
    /\b(?:actions?|items?|AI|A)[- ]?#?(\d{1,3})\b(?:(?:,| and| &) ?#?(\d{1,3})\b)?/gi,
  )
  return new Set([...found].flatMap(([, first, second]) => [first!, ...(second ? [second] : [])]))
}

const anyTicket = new RegExp(`\\b${issueKey}\\b|(?<![\\w/])#\\d{2,7}\\b`, 'g')

function ticketsIn(source: string): Set<string> {
  return new Set([...source.matchAll(anyTicket)].map(([ticket]) => ticket))
}
