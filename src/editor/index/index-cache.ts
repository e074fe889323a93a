import {type IndexedDocument, readLine, writeLine} from './indexed-document.ts'
import {Slices} from './slices.ts'

/** Counts the ways in which the cache was ever written. */
const format = 3

/**
 * The first line of a cache, which must be the same for it to be read: another version of the extension may read
 * other items from the same text.
 */
export function cacheHeader(version: string): string {
  return JSON.stringify({postmortemIndex: format, version})
}

/** The documents of a cache; none where it was written by another version. A line that is broken is left out. */
export async function readCache(bytes: Uint8Array, header: string): Promise<IndexedDocument[]> {
  const documents: IndexedDocument[] = []
  const slices = new Slices()
  const decoder = new TextDecoder()
  let isHeader = true
  for (let start = 0; start < bytes.length;) {
    const feed = bytes.indexOf(10, start)
    const end = feed === -1 ? bytes.length : feed
    const line = decoder.decode(bytes.subarray(start, end))
    if (isHeader && line !== header) return []
    const document = isHeader ? undefined : readLine(line)
    if (document !== undefined) documents.push(document)
    isHeader = false
    start = end + 1
    await slices.pause()
  }
  return documents
}

export async function writeCache(
  documents: Iterable<IndexedDocument>,
  header: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const slices = new Slices()
  const encoder = new TextEncoder()
  const lines = [encoder.encode(`${header}\n`)]
  for (const document of documents) {
    lines.push(encoder.encode(`${writeLine(document)}\n`))
    await slices.pause()
  }
  const bytes = new Uint8Array(lines.reduce((length, line) => length + line.length, 0))
  let at = 0
  for (const line of lines) {
    bytes.set(line, at)
    at += line.length
  }
  return bytes
}
