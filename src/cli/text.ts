/** A text file's content, the byte order mark kept apart. */
export interface Text {
  readonly mark: string
  readonly text: string
}

/** @returns undefined if the bytes are not UTF-8. */
export function decodeText(bytes: Uint8Array): Text | undefined {
  try {
    return splitMark(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes))
  } catch {
    return undefined
  }
}

/** The same for bytes that are perhaps not UTF-8, with a sign in place of what cannot be read. */
export function guessText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

export function encodeText({mark, text}: Text): Uint8Array {
  return new TextEncoder().encode(mark + text)
}

function splitMark(decoded: string): Text {
  const mark = /^\uFEFF*/.exec(decoded)![0]
  return {mark, text: decoded.slice(mark.length)}
}
