import type {PostmortemDocument} from '../../document/model.ts'
import type {Prose} from '../../document/passage.ts'
import {once} from '../../once.ts'
import {fold} from '../../language/word-list.ts'
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

const written = /(?<![\p{L}\d@_.-])(?:\p{Ll}{3,20}(?![\p{L}\d:])|\p{Lu}\p{L}{2,20}(?![\p{L}\d]))/gu
/** No pattern looks further. */
const reach = 90

const inLowerCase = once(({text}: Prose) => text.toLowerCase())

/**
 * Code spans, services of the metadata, uses in lower case, “the Dexter service”, “Dexter, our scan service,”. Only
 * passages that hold a wanted word are looked at: few do.
 */
export function productsOf(document: PostmortemDocument, wanted: ReadonlySet<string>): Products {
  const [certain, likely] = [new Set<string>(), new Set<string>()]
  for (const {key, value} of document.metadata)
    if (/service|system|component|product|affected|tags/i.test(key)) addWords(certain, value)
  for (const [code] of document.text.matchAll(/`[^`\n]{1,80}`/g)) addWords(certain, code)
  const asked = [...wanted].map((word) => word.toLowerCase())
  for (const {text, prose} of document.passages) {
    const lower = inLowerCase(prose)
    if (!asked.some((word) => lower.includes(word))) continue
    for (const {0: word, index} of text.matchAll(written)) {
      const plain = fold(word)
      const isLower = word.startsWith(word.charAt(0).toLowerCase())
      if (isLower) certain.add(plain)
      if (isLower || certain.has(plain)) continue
      const end = index + word.length
      const after = text.slice(end, end + reach)
      if (/^[ ,(]/.test(after) && (thingRightBehind.test(after) || thingInApposition.test(after)))
        certain.add(plain)
      else if (organisationBehind.test(after)) likely.add(plain)
      else if (!/^['’]/.test(after)) {
        const before = text.slice(Math.max(0, index - 26), index)
        const isShortForm = /^\p{Lu}+$/u.test(word) && shortFormBefore.test(before)
        if (isShortForm || thingBefore.test(before)) likely.add(plain)
      }
    }
  }
  return {certain, likely}
}

function addWords(found: Set<string>, text: string): void {
  for (const [word] of text.matchAll(/\p{L}{3,20}/gu)) found.add(fold(word))
}
