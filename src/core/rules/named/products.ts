import type {PostmortemDocument} from '../../document/model.ts'
import {type Prose, inLowerCase} from '../../document/passage.ts'
import {memoryOf} from '../../memory.ts'
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
  const words = new Set([...wanted].map(lowerCase))
  // The same set as long as the same words are asked for.
  const asked = memoryOf(document).recall(
    'words that may be names',
    [...words].sort().join('\n'),
    () => words,
  )
  for (const {prose} of document.passages)
    for (const [word, use] of usesOf(asked, prose)) products[use].add(fold(word))
  return products
}

type Use = keyof Products
const lastUses = once((): {asked?: ReadonlySet<string>; uses: readonly (readonly [string, Use])[]} => ({
  uses: [],
}))

/** What a passage uses words in lower case for, if it is no person. */
function usesOf(asked: ReadonlySet<string>, prose: Prose): readonly (readonly [string, Use])[] {
  const last = lastUses(prose)
  if (last.asked !== asked) {
    last.uses = [...asked].flatMap((word) => {
      const use = useOf(word, prose)
      return use === undefined ? [] : [[word, use] as const]
    })
    last.asked = asked
  }
  return last.uses
}

const usesIn = once(() => new Map<string, Use | undefined>())

/** The same of one word; found once for each prose. */
function useOf(word: string, prose: Prose): Use | undefined {
  const uses = usesIn(prose)
  if (!uses.has(word)) uses.set(word, useIn(prose, word))
  return uses.get(word)
}

function useIn(prose: Prose, word: string): Use | undefined {
  const {text} = prose
  const lower = inLowerCase(prose)
  let likely: Use | undefined
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

function useAt(text: string, word: string, index: number): Use | undefined {
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
