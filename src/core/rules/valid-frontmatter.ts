import {scalarText} from '../document/frontmatter.ts'
import {documentTypes} from '../document/detect.ts'
import {findDay} from '../document/dates.ts'
import type {FrontMatterEntry} from '../document/model.ts'
import {type Finding, defineRule} from './rule.ts'

const statuses = ['draft', 'in-review', 'final', 'closed']
const severityNames = ['SEV0', 'SEV1', 'SEV2', 'SEV3', 'SEV4', 'near-miss']
/** Teams write `Sev 1`, `sev-1`, `S1` and `P1` for the same thing. */
const severityForm = /^(?:(?:sev(?:erity)?|s|p)?[ _-]?[0-5]|near[ _-]?miss)$/i
const dateKeys = /^(?:date|started|detected|acknowledged|mitigated|resolved|published|follow-up-date)$/

/** Front matter that a machine cannot read is missing from every list, search and score that is made from it. */
export const validFrontmatter = defineRule({
  id: 'valid-frontmatter',
  category: 'front matter',
  severity: 'error',
  description: 'Keep the front matter readable: valid YAML, known values, days that exist.',
  *check({document}) {
    yield* document.problems
    const entries = document.frontMatter?.entries ?? []
    // Blogs have a `type`, a `status` and dates of their own: those are checked once the rest says postmortem.
    const isOurs = entries.some(({key, value}) => key === 'severity' || (key === 'type' && isType(value)))
    for (const entry of entries) yield* checkEntry(entry, isOurs)
  },
})

function* checkEntry({key, value, valueSpan, keySpan}: FrontMatterEntry, isOurs: boolean): Iterable<Finding> {
  const span = valueSpan.end > valueSpan.start ? valueSpan : keySpan
  if (value === null) {
    if (isOurs && (key === 'severity' || key === 'type')) yield {span, message: `“${key}” has no value.`}
    return
  }
  const text = scalarText(value)
  const written = text === '' ? 'A list' : `“${text}”`
  const oneOf = (names: readonly string[]): Finding => ({
    span,
    message: `${written} is no ${key}: use ${names.join(', ')}.`,
  })
  if (key === 'severity' && !severityForm.test(text)) yield oneOf(severityNames)
  if (isOurs && key === 'type' && !isType(value)) yield oneOf(documentTypes)
  if (isOurs && key === 'status' && !statuses.includes(text.toLowerCase().replace(/[ _]/g, '-')))
    yield oneOf(statuses)
  if (dateKeys.test(key)) {
    const found = findDay(text)
    if (found?.day?.startsWith('--') === false) return
    if (found !== undefined && found.day === undefined)
      yield {span, message: `${written} is no day of the calendar.`}
    else if (isOurs) yield {span, message: `${written} is no date: write it as 2026-03-31.`}
  }
}

function isType(value: unknown): boolean {
  return documentTypes.some((type) => type === value)
}
