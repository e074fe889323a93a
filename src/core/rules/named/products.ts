import type {PostmortemDocument} from '../../document/model.ts'
import {type Prose, inLowerCase} from '../../document/passage.ts'
import {byPart} from '../../document/stretches.ts'
import {memoryOf} from '../../memory.ts'
import {once} from '../../once.ts'
import {wordNames, wordSurnames} from '../../language/names-shared.ts'
import {isOrdinary} from '../../language/ordinary-words.ts'
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
    if (/service|system|component|product|affected|tags/i.test(key))
      for (const word of wordsOf(value)) products.certain.add(word)
  for (const {made} of wordsInCode(document)) for (const word of made) products.certain.add(word)
  const words = new Set([...wanted].map(lowerCase))
  // The same set as long as the same words are asked for.
  const asked = memoryOf(document).recall(
    'words that may be names',
    [...words].sort().join('\n'),
    () => words,
  )
  for (const {made} of usesOfWords(document, asked))
    for (const [word, use] of made) products[use].add(fold(word))
  return products
}

const wordsInCode = byPart(
  ({text}) => new Set(Array.from(text.matchAll(/`[^`\n]{1,80}`/g), ([code]) => [...wordsOf(code)]).flat()),
)

type Use = keyof Products
type Uses = readonly (readonly [string, Use])[]

/** What a part of the text uses words in lower case for, each use once. */
const usesOfWords = byPart(({passages}, asked: ReadonlySet<string>): Uses => {
  const found = {certain: new Set<string>(), likely: new Set<string>()}
  for (const {prose} of passages) for (const [word, use] of usesOf(asked, prose)) found[use].add(word)
  return [
    ...Array.from(found.certain, (word) => [word, 'certain'] as const),
    ...Array.from(found.likely, (word) => [word, 'likely'] as const),
  ]
})

const nothing: ReadonlySet<string> = new Set()
const lastUses = once((): {asked: ReadonlySet<string>; uses: Uses} => ({asked: nothing, uses: []}))

/** What a passage uses words in lower case for, if it is no person: only words that were not asked for before are looked for. */
function usesOf(asked: ReadonlySet<string>, prose: Prose): Uses {
  const last = lastUses(prose)
  if (last.asked !== asked) {
    const uses = last.uses.filter(([word]) => asked.has(word))
    for (const word of difference(asked)(last.asked)) {
      const use = useIn(prose, word)
      if (use !== undefined) uses.push([word, use])
    }
    last.uses = uses
    last.asked = asked
  }
  return last.uses
}

/** The words of one set that another lacks; found once for each two. */
const difference = once((words: ReadonlySet<string>) =>
  once((others: ReadonlySet<string>) => [...words].filter((word) => !others.has(word))),
)

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
  // A name that is a word is none of anything where it is that word.
  if (word.startsWith(word.charAt(0).toLowerCase()))
    return wordNames.has(word) || isOrdinary(word) || wordSurnames.has(word) ? undefined : 'certain'
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

/** Folded. */
function wordsOf(text: string): Iterable<string> {
  return Array.from(text.matchAll(/\p{L}{3,20}/gu), ([word]) => fold(word))
}
