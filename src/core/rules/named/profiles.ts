import type {PostmortemDocument} from '../../document/model.ts'
import type {Passage} from '../../document/passage.ts'
import {byPart} from '../../document/stretches.ts'
import {memoryOf} from '../../memory.ts'
import {type Span, shifted, span} from '../../text/span.ts'
import {isNobody} from './handles.ts'
import {contextOf} from './context.ts'

/** A link by a name to the page of that name where code is kept: `[mei-chua](https://github.com/mei-chua)`. */
const profile =
  /\[(?<name>[A-Za-z\d][A-Za-z\d-]{1,38})\](?:\(|:[ \t]{1,4})https?:\/\/(?:www\.)?(?:github|gitlab|codeberg)\.(?:com|org)\/\k<name>\/?(?=[)\s]|$)/gi

/**
 * The names, in lower case, under which a document leads to such pages: people's, and organisations' too. The same set
 * as long as they are the same.
 */
export function profilesIn(document: PostmortemDocument): ReadonlySet<string> {
  const names = new Set(profiles(document).flatMap(({made}) => made))
  return memoryOf(document).recall('profiles', [...names].join(), () => names)
}

const profiles = byPart(({text}) =>
  Array.from(text.matchAll(profile), ({groups}) => groups!.name!.toLowerCase()),
)

const bracketed = /\[([A-Za-z\d][A-Za-z\d-]{1,38})\]/g

/** So much must the words around say: a page may be an organisation's. */
const need = 2

/**
 * Where a passage tells of somebody with such a page what people do; offsets into the text that it is in.
 * @param known the names under which the document leads to such pages
 * @returns the name, and what has to go with it: the brackets that would lead nowhere around other words
 */
export function* linkedPeople(
  text: string,
  passage: Passage,
  known: ReadonlySet<string>,
): Iterable<{readonly words: Span; readonly whole: Span}> {
  if (known.size === 0) return
  const source = text.slice(passage.start, passage.start + passage.text.length)
  for (const {index, 0: link, 1: name} of source.matchAll(bracketed)) {
    if (!known.has(name!.toLowerCase()) || isNobody(name!)) continue
    const place = span(index, index + link.length)
    if (contextOf(passage, place).strength < need) continue
    const words = shifted(span(place.start + 1, place.end - 1), passage.start)
    yield {words, whole: /^[([]/.test(source.slice(place.end)) ? words : shifted(place, passage.start)}
  }
}
