import type {FrontMatter, FrontMatterEntry, PostmortemDocument} from '../document/model.ts'
import type {Finding, Suggestion} from '../rules/rule.ts'
import type {TemplatePart, TextEdit} from '../text/edits.ts'
import {span} from '../text/span.ts'
import {findField} from './fields.ts'
import {yamlText, yamlValue} from './header-to-front-matter.ts'
import {addKey, fillKey, openValue} from './key-edits.ts'
import type {IncidentSeverity} from './severities.ts'

/** What giving a key its value needs to know of its surroundings. */
export interface KeySources {
  readonly document: PostmortemDocument
  readonly severities: readonly IncidentSeverity[]
  readonly today: string
}

/** A key that is missing, pointed out at the opening fence; the suggestions add it at its usual place. */
export function missingKey(key: string, frontMatter: FrontMatter, sources: KeySources): Finding {
  const {start} = frontMatter.span
  const add = (value: readonly TemplatePart[]): TextEdit =>
    addKey(sources.document.text, frontMatter, key, value)
  return {
    span: span(start, start + 3),
    message: `Front matter has no “${key}”.`,
    suggestions: withValues(key, sources, {
      known: (value) => ({title: `Add “${key}: ${value}”`, edits: [add([value])]}),
      open: (value) => ({title: `Add “${key}”`, edits: [add(value)]}),
    }),
  }
}

/** A key whose value is not written yet; the suggestions write one where a colon is there to write it behind. */
export function emptyKey(entry: FrontMatterEntry, sources: KeySources): Finding {
  const {key, keySpan} = entry
  const write = (title: string, ...value: readonly TemplatePart[]): Suggestion | undefined => {
    const edit = fillKey(sources.document.text, entry, value)
    return edit && {title, edits: [edit]}
  }
  return {
    span: keySpan,
    message: `“${key}” has no value.`,
    suggestions: withValues(key, sources, {
      known: (value) => write(`Write “${value}”`, value),
      open: (value) => write('Write a blank to fill in', ...value),
    }),
  }
}

interface Writing {
  /** For each value that can be meant, as YAML writes it. */
  readonly known: (value: string) => Suggestion | undefined
  /** For what only the author knows: a blank. */
  readonly open: (value: readonly TemplatePart[]) => Suggestion | undefined
}

function withValues(key: string, sources: KeySources, {known, open}: Writing): Suggestion[] {
  const values = usualValues(key, sources)
  const all = values.length > 0 ? values.map(known) : [open(openValue(findField(key)?.prompt ?? 'value'))]
  return all.filter((one) => one !== undefined)
}

/** What the header says, else each value that there is, else the day that is most likely meant. */
function usualValues(key: string, {document: {metadata}, severities, today}: KeySources): string[] {
  const field = findField(key)
  if (field === undefined) return []
  const header = metadata.find((one) => one.key === key && one.from === 'header')
  const said = header && yamlValue(field, header, severities)
  if (said !== undefined) return [said]
  if (field.kind === 'severity') return severities.map(({name}) => yamlText(name))
  if (field.kind === 'choice') return Object.keys(field.choices!)
  if (key !== 'date') return []
  const started = metadata.find((one) => one.key === 'started')?.value.slice(0, 10)
  return [started !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(started) ? started : today]
}
