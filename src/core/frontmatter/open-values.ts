import {isOpenValue, placeholdersIn} from '../document/placeholders.ts'
import type {YamlList, YamlValue} from '../document/yaml-value.ts'
import {type Span, span} from '../text/span.ts'
import type {Field} from './field.ts'
import {type IncidentSeverity, findSeverity} from './severities.ts'

/** A value that is nothing but a template's prompt: `[name]`, `TBD`, `???`. */
function isUnfilled(source: string): boolean {
  return isOpenValue(source) || /^["']?\[[^\]{\n,]{1,60}\]["']?$/.test(source)
}

/** Whether a value may be open: nothing else is said about it. */
export function isOpen(
  field: Field,
  value: YamlValue,
  text: string,
  severities: readonly IncidentSeverity[],
): boolean {
  const source = text.slice(value.span.start, value.span.end)
  const isList = value.kind === 'list' && isMeant(field, value, severities)
  return (isUnfilled(source) && !isList) || openPlaces(field, value, text).length > 0
}

/**
 * What is still to be filled in of a field's value, each place without its quotes. A prompt in brackets without quotes is
 * a list to YAML, and a list of one name looks like it.
 */
export function openPlaces(field: Field, value: YamlValue, text: string): Span[] {
  const {start, end} = value.span
  const source = text.slice(start, end)
  switch (value.kind) {
    case 'scalar': {
      // A word for a draft, and perhaps a tag.
      if (source === 'todo' && (field.kind === 'choice' || field.kind === 'words')) return []
      const quote = /^["']/.test(source) ? 1 : 0
      return isUnfilled(source)
        ? [span(start + quote, end - quote)]
        : placeholdersIn(source).map((one) => span(start + one.start, start + one.end))
    }
    case 'list': {
      const [whole] = field.kind === 'words' ? [] : placeholdersIn(source)
      if (whole?.start === 0 && whole.end === source.length) return [value.span]
      return value.items.flatMap((item) => openPlaces(field, item, text))
    }
    case 'map':
      return value.entries.flatMap((entry) =>
        entry.value === undefined ? [] : openPlaces(field, entry.value, text),
      )
  }
}

/** Whether what stands in brackets is a list of values, and no prompt. */
function isMeant(
  {kind, choices}: Field,
  {items}: YamlList,
  severities: readonly IncidentSeverity[],
): boolean {
  const words = items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []))
  if (kind === 'severity') return words.some((word) => findSeverity(severities, word) !== undefined)
  return kind === 'words' || (choices !== undefined && words.some((word) => Object.hasOwn(choices, word)))
}
