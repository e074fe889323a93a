import {Attached} from '../attached.ts'
import {once} from '../once.ts'
import {firstIndex} from '../text/first-index.ts'
import {joined} from '../text/joined.ts'
import {type Span, shifted, span} from '../text/span.ts'
import {type Kept, keep, placedAt} from './kept.ts'
import type {PostmortemDocument, Section} from './model.ts'

/**
 * A part of a document from one main heading up to another, as a document of its own, with all places counted from its
 * start. It is the same object from version to version as long as it reads the same. The sections that begin above it
 * are among its sections, with titles in front of its text; those that go on below it end with it.
 */
export type Stretch = Pick<PostmortemDocument, 'text' | 'tree' | 'sections' | 'passages'>

export interface Placed {
  readonly start: number
  readonly stretch: Stretch
}

const stretchesIn = new Attached<object, readonly Placed[]>()

/** Has what a document is asked stretch by stretch be kept for its next version. */
export function keepStretches(document: object, stretches: readonly Placed[] | undefined): void {
  if (stretches !== undefined) stretchesIn.set(document, stretches)
}

/** A stretch of a document, or the whole of one without stretches. */
export interface Part<Made> {
  readonly start: number
  readonly made: Made
}

/**
 * A function that does its work once for each stretch, and leaves all places as they are there: so nothing is made anew
 * where others stand further up than before.
 * @param make looks at one stretch by itself, or at the whole of a document without stretches
 * @returns what it makes of each, and where each begins
 */
export function byPart<Made, Besides = undefined>(
  make: (of: Stretch, besides: Besides) => Made,
): (document: Stretch, ...besides: [Besides] extends [undefined] ? [] : [Besides]) => readonly Part<Made>[] {
  const lastMade = once<Stretch, {last?: {readonly besides: Besides; readonly made: Made}}>(() => ({}))
  const madeOf = (stretch: Stretch, besides: Besides): Made => {
    const known = lastMade(stretch)
    if (known.last === undefined || known.last.besides !== besides)
      known.last = {besides, made: make(stretch, besides)}
    return known.last.made
  }
  return (document, ...[told]) => {
    const besides = told as Besides
    const stretches = stretchesIn.get(document) ?? [{start: 0, stretch: document}]
    return stretches.map(({start, stretch}) => ({start, made: madeOf(stretch, besides)}))
  }
}

/**
 * A function that does its work once for each stretch, where versions of a document follow one another.
 * @param make looks at one stretch by itself, or at the whole of a document without stretches; what it finds is plain
 * data, in which each `{start, end}` is taken for a span
 * @returns what it finds in one stretch after the other: where that is an answer about all it looked at, one for each
 */
export function byStretch<Of extends Partial<Stretch>, Made, Besides = undefined>(
  make: (of: Of, besides: Besides) => readonly Made[],
): (document: Of, ...besides: [Besides] extends [undefined] ? [] : [Besides]) => readonly Made[] {
  const answers = once<Of, Map<Besides, readonly Made[]>>(() => new Map())
  const places = once<Stretch, Map<Besides, Kept<readonly Made[]>>>(() => new Map())
  const keptOf = (stretch: Stretch, besides: Besides): Kept<readonly Made[]> => {
    const all = places(stretch)
    let kept = all.get(besides)
    if (kept === undefined) all.set(besides, (kept = keep(make(stretch as unknown as Of, besides))))
    return kept
  }
  return (document, ...[told]) => {
    const besides = told as Besides
    const all = answers(document)
    const known = all.get(besides)
    if (known !== undefined) return known
    const parts = stretchesIn
      .get(document)
      ?.map(({stretch, start}) => placedAt(keptOf(stretch, besides), start))
    const made = parts === undefined ? make(document, besides) : joined(parts)
    all.set(besides, made)
    return made
  }
}

/**
 * A function that does its work once for each place of a document, such as the text under a title; once for all versions
 * of the stretch that holds the place.
 * @param make must look at nothing in the document but what stands there and the sections around it
 */
export function onceByPlace<Made>(
  make: (document: Stretch, place: Span) => Made,
): (document: Stretch, place: Span) => Made {
  const answers = once<Stretch, Map<string, Made>>(() => new Map())
  const places = once<Stretch, Map<string, Kept<Made>>>(() => new Map())
  const find = (document: Stretch, place: Span): Made => {
    const all = answers(document)
    const key = `${place.start} ${place.end}`
    if (!all.has(key)) {
      const around = stretchAround(document, place)
      all.set(key, around === undefined ? make(document, place) : findIn(around, place))
    }
    return all.get(key)!
  }
  const findIn = ({stretch, start}: Placed, place: Span): Made => {
    const own = shifted(place, -start)
    const all = places(stretch)
    const key = `${own.start} ${own.end}`
    let kept = all.get(key)
    if (kept === undefined) all.set(key, (kept = keep(find(stretch, own))))
    return placedAt(kept, start)
  }
  return find
}

/**
 * The same for each section, its title among what may be looked at.
 * @param make must look at nothing in the document but the section and those around it
 */
export function onceBySection<Made>(
  make: (document: Stretch, section: Section) => Made,
): (document: Stretch, section: Section) => Made {
  const find = onceByPlace((document, {start, end}): Made => {
    const section = document.sections.find(({heading, body}) => heading.start === start && body.end === end)
    return make(document, section!)
  })
  return (document, {heading, body}) => find(document, span(heading.start, body.end))
}

function stretchAround(document: Stretch, place: Span): Placed | undefined {
  const stretches = stretchesIn.get(document) ?? []
  const found = stretches[firstIndex(stretches, ({start}) => start > place.start) - 1]
  return found !== undefined && place.end <= found.start + found.stretch.text.length ? found : undefined
}
