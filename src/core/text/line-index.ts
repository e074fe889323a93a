/** A place in a text as people count it: both from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Maps offsets to lines. Lines end at LF, CRLF or a lone CR, as in VS Code. */
export class LineIndex {
  readonly #starts: readonly number[]
  readonly #length: number

  constructor(text: string) {
    const starts = [0]
    for (let offset = 0; offset < text.length; offset++) {
      const code = text.charCodeAt(offset)
      if (code === 10 || (code === 13 && text.charCodeAt(offset + 1) !== 10)) starts.push(offset + 1)
    }
    this.#starts = starts
    this.#length = text.length
  }

  /** The place of an offset; one outside the text is taken as its nearer end. */
  positionAt(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), this.#length)
    let low = 0
    let high = this.#starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.#starts[middle]! <= at) low = middle
      else high = middle
    }
    return {line: low + 1, column: at - this.#starts[low]! + 1}
  }
}
