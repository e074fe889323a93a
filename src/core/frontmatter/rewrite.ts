import type {YamlScalar} from '../document/yaml-value.ts'
import {inQuotes} from '../document/yaml-quotes.ts'
import type {Suggestion} from '../rules/rule.ts'
import {type TextEdit, replace} from '../text/edits.ts'
import {span} from '../text/span.ts'

/** A value of front matter, or of a header, where words are words. */
export interface WrittenValue extends Pick<YamlScalar, 'span' | 'text'> {
  readonly style: YamlScalar['style'] | 'header'
  readonly anchored?: YamlScalar
}

/**
 * Puts other words in the place of a value's; its quotes stay as they are, and come where YAML needs them. An alias stays:
 * what it stands for changes.
 */
export function rewrite({style, span: place, anchored}: WrittenValue, words: string): TextEdit {
  if (anchored !== undefined) return rewrite(anchored, words)
  if (style === 'header') return replace(place, words)
  if (style === 'quoted' && place.end - place.start >= 2)
    return replace(span(place.start + 1, place.end - 1), words)
  // A day needs none where a day belongs, and nothing else is ever replaced by one.
  const isBare = isPlain(words) || readsAs(words) === 'a date'
  return replace(place, isBare ? words : inQuotes(words))
}

export function useInstead(value: WrittenValue, words: string, safe = false): Suggestion {
  const edits = [rewrite(value, words)]
  // Another key has an anchor's value too: somebody is to look at it.
  if (value.anchored !== undefined)
    return {title: `Replace “${value.text}”, which this stands for, with “${words}”`, edits}
  return {title: `Replace with “${words}”`, edits, ...(safe && {safe})}
}

/** A value for a message: in one line, its beginning where it is long. */
export function quoted({text}: Pick<WrittenValue, 'text'>): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return `“${line.length > 24 ? `${line.slice(0, 23)}…` : line}”`
}

/** Whether YAML reads words without quotes as just these words. */
export function isPlain(words: string): boolean {
  return (
    words !== '' &&
    !/^[\s\-?:,[\]{}#&*!|>'"%@`]|:(?:\s|$)|\s#|[\n\r]|\s$|[,[\]{}]/.test(words) &&
    readsAs(words) === undefined
  )
}

/** As YAML 1.2 reads a plain scalar besides as text, and as the YAML 1.1 of many tools does. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/^(?:~|null|Null|NULL)$/, 'nothing'],
  [/^(?:true|True|TRUE|yes|Yes|YES|on|On|ON|y|Y)$/, 'true'],
  [/^(?:false|False|FALSE|no|No|NO|off|Off|OFF|n|N)$/, 'false'],
  [/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?$/, 'a number of seconds'],
  [/^[-+]?(?:\.\d+|\d[\d_]*(?:\.\d*)?)(?:[eE][-+]?\d+)?$/, 'a number'],
  [/^0(?:x[\da-fA-F]+|o[0-7]+|b[01]+)$/, 'a number'],
  [/^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/, 'a number'],
  [/^\d{4}-\d{1,2}-\d{1,2}(?:[Tt\s].*)?$/, 'a date'],
]

/** What some tools take a plain scalar for; undefined where all of them read text. */
export function readsAs(words: string): string | undefined {
  return meanings.find(([pattern]) => pattern.test(words))?.[1]
}
