import {type Document, type Node, isAlias, isMap, isNode, isScalar, isSeq, type Pair, type Scalar} from 'yaml'
import {type Span, span} from '../text/span.ts'

/** A value of front matter with the places of all its parts; an anchor's value stands wherever an alias names it. */
export type YamlValue = YamlScalar | YamlList | YamlMap

export interface YamlScalar {
  readonly kind: 'scalar'
  readonly span: Span
  readonly value: string | number | boolean | null
  /** The words as written, without quotes. */
  readonly text: string
  readonly style: 'plain' | 'quoted' | 'block' | 'alias'
  /** What an alias stands for, where it is written; another key has it too. */
  readonly anchored?: YamlScalar
}

export interface YamlList {
  readonly kind: 'list'
  readonly span: Span
  readonly items: readonly YamlValue[]
}

export interface YamlMap {
  readonly kind: 'map'
  readonly span: Span
  readonly entries: readonly YamlEntry[]
}

export interface YamlEntry {
  readonly key: string
  readonly keySpan: Span
  /** Undefined where nothing is written. */
  readonly value: YamlValue | undefined
}

/** A value as plain data. */
export function plainValue(value: YamlValue | undefined): unknown {
  if (value === undefined) return null
  if (value.kind === 'scalar') return value.value
  if (value.kind === 'list') return value.items.map(plainValue)
  return Object.fromEntries(value.entries.map((entry) => [entry.key, plainValue(entry.value)]))
}

/** Aliases can make a short text stand for a huge value: what is beyond this many parts is not looked at. */
const mostParts = 2000
/** People nest two deep. */
const deepest = 20

/** Turns nodes of one YAML document into values; `base` is where its source begins in `text`. */
export class YamlReader {
  readonly #yaml: Document
  readonly #text: string
  readonly #base: number
  #parts = 0

  constructor(yaml: Document, text: string, base: number) {
    this.#yaml = yaml
    this.#text = text
    this.#base = base
  }

  read(node: unknown, depth = 0): YamlValue | undefined {
    if (++this.#parts > mostParts || depth > deepest) return undefined
    if (isAlias(node)) {
      const target = node.resolve(this.#yaml)
      // Where a scalar does not fit is where it is used; what is inside a list or map stands at the anchor alone.
      const value = target === undefined ? undefined : this.read(target, depth + 1)
      return value?.kind === 'scalar'
        ? {...value, span: this.#spanOf(node), style: 'alias', anchored: value}
        : value
    }
    if (isScalar(node)) return this.#scalar(node)
    if (isSeq(node)) {
      const items = node.items.flatMap((item) => this.read(item, depth + 1) ?? [])
      return {kind: 'list', span: this.#spanOf(node), items}
    }
    if (!isMap(node)) return undefined
    const entries = node.items.flatMap((pair) => this.readEntry(pair, depth + 1) ?? [])
    return {kind: 'map', span: this.#spanOf(node), entries}
  }

  readEntry({key, value}: Pair, depth = 0): YamlEntry | undefined {
    if (!isScalar(key) || !key.range) return undefined
    return {key: String(key.value), keySpan: this.#spanOf(key), value: this.read(value, depth)}
  }

  #scalar(node: Scalar): YamlScalar | undefined {
    const {value, type} = node
    if (typeof value === 'object' && value !== null) return undefined
    const own = this.#spanOf(node)
    // Nothing is written: `key:`, or `-` alone.
    if (value === null && own.end === own.start) return undefined
    const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
    const block = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL'
    return {
      kind: 'scalar',
      span: own,
      style: quoted ? 'quoted' : block ? 'block' : 'plain',
      value: value as YamlScalar['value'],
      text: typeof value === 'string' ? value : (node.source ?? String(value)),
    }
  }

  /** A node without the line breaks that end a block. */
  #spanOf({range}: Node): Span {
    if (!range) return span(this.#base, this.#base)
    const start = this.#base + range[0]
    const end = this.#base + range[1]
    return span(start, start + this.#text.slice(start, end).trimEnd().length)
  }

  placeOf(node: unknown): Span | undefined {
    return isNode(node) && node.range ? this.#spanOf(node) : undefined
  }
}
