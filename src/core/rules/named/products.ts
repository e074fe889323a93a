import type {PostmortemDocument} from '../../document/model.ts'
import {type Prose, inLowerCase} from '../../document/passage.ts'
import {once} from '../../once.ts'
import {fold} from '../../language/word-list.ts'
import {lowerCase} from '../../text/lower-case.ts'
import {
  organisationBehind,
  shortFormBefore,
  thingBefore,
  thingInApposition,
  thingRightBehind,
} from '../phrases/no-name-contexts.ts'

/** Words that a document itself uses for something that is no person, folded. */
export interface Products {
  /** Surely: in code, in lower case, as the name of a service. */
  readonly certain: ReadonlySet<string>
  /** With an article, or where something is: a name that no list knows is none of a person then. */
  readonly likely: ReadonlySet<string>
}

const written = /(?<![\p{L}\d@_.-])(?:\p{Ll}{3,20}(?![\p{L}\d:])|\p{Lu}\p{L}{2,20}(?![\p{L}\d]))/uy
/** No pattern looks further. */
const reach = 90

/**
 * Code spans, services of the metadata, uses in lower case, “the Dexter service”, “Dexter, our scan service,”. Of the
 * account's words only wanted ones are looked at.
 */
export function productsOf(document: PostmortemDocument, wanted: ReadonlySet<string>): Products {
  const products = {certain: new Set<string>(), likely: new Set<string>()}
  for (const {key, value} of document.metadata)
    if (/service|system|component|product|affected|tags/i.test(key)) addWords(products.certain, value)
  for (const [code] of document.text.matchAll(/`[^`\n]{1,80}`/g)) addWords(products.certain, code)
  const asked = new Set([...wanted].map(lowerCase))
  for (const {prose} of document.passages) {
    for (const word of asked) {
      const use = useOf(word, prose)
      if (use !== undefined) products[use].add(fold(word))
    }
  }
  return products
}

const usesIn = once(() => new Map<string, keyof Products | undefined>())

/** What a passage uses a word in lower case for, if it is no person; found once for each prose. */
function useOf(word: string, prose: Prose): keyof Products | undefined {
  const uses = usesIn(prose)
  if (!uses.has(word)) uses.set(word, useIn(prose, word))
  return uses.get(word)
}

function useIn(prose: Prose, word: string): keyof Products | undefined {
  const {text} = prose
  const lower = inLowerCase(prose)
  let likely: keyof Products | undefined
  for (let index = lower.indexOf(word); index !== -1; index = lower.indexOf(word, index + word.length)) {
    written.lastIndex = index
    const found = written.exec(text)?.[0] ?? ''
    if (lowerCase(found) !== word) continue
    const use = useAt(text, found, index)
    if (use === 'certain') return use
    likely ??= use
  }
  return likely
}

function useAt(text: string, word: string, index: number): keyof Products | undefined {
  if (word.startsWith(word.charAt(0).toLowerCase())) return 'certain'
  const end = index + word.length
  const after = text.slice(end, end + reach)
  if (/^[ ,(]/.test(after) && (thingRightBehind.test(after) || thingInApposition.test(after)))
    return 'certain'
  if (organisationBehind.test(after)) return 'likely'
  if (/^['’]/.test(after)) return undefined
  const before = text.slice(Math.max(0, index - 26), index)
  const isShortForm = /^\p{Lu}+$/u.test(word) && shortFormBefore.test(before)
  return isShortForm || thingBefore.test(before) ? 'likely' : undefined
}

function addWords(found: Set<string>, text: string): void {
  for (const [word] of text.matchAll(/\p{L}{3,20}/gu)) found.add(fold(word))
}
