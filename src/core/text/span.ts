/** A half-open range of UTF-16 offsets into one document's text: `start` is in it, `end` is not. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A value read from the document, and the words it was read from. */
export interface Spanned<T = string> {
  readonly value: T
  readonly span: Span
}

export function span(start: number, end: number): Span {
  return {start, end}
}

/** The same stretch, so many characters further on. */
export function shifted({start, end}: Span, by: number): Span {
  return span(start + by, end + by)
}

/**
 * Plain data (values, lists, objects without methods) with all spans in it so many characters further on; what holds none
 * is the same object. Whatever has a `start` and an `end` in numbers is a span, and nothing else.
 */
export function allShifted<Data>(data: Data, by: number): Data {
  return by === 0 ? data : (shiftedIn(data, by) as Data)
}

function shiftedIn(data: unknown, by: number): unknown {
  if (typeof data !== 'object' || data === null) return data
  if (Array.isArray(data)) {
    let all: unknown[] | undefined
    for (let index = 0; index < data.length; index++) {
      const one: unknown = data[index]
      const moved = shiftedIn(one, by)
      if (moved !== one) (all ??= data.slice())[index] = moved
    }
    return all ?? data
  }
  const {start, end} = data as Partial<Span>
  if (typeof start === 'number' && typeof end === 'number') return {...data, start: start + by, end: end + by}
  let copy: Record<string, unknown> | undefined
  for (const key in data) {
    const value = (data as Record<string, unknown>)[key]
    const moved = shiftedIn(value, by)
    if (moved !== value) (copy ??= {...data})[key] = moved
  }
  return copy ?? data
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether two spans share a character. An empty span overlaps what it stands inside of, not what it touches. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/**
 * The span of the part of `text[within]` that is not white space at its ends.
 * A span of white space alone becomes the empty span at its start.
 */
export function trimSpan(text: string, within: Span): Span {
  const inside = text.slice(within.start, within.end)
  const start = within.start + inside.length - inside.trimStart().length
  return start > within.end - 1
    ? span(within.start, within.start)
    : span(start, within.end - (inside.length - inside.trimEnd().length))
}

/** A text with a part of it as blanks, so that offsets stay. */
export function blankOut(text: string, {start, end}: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}
