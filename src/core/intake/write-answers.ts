import {parseDocument} from '../document/parse.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {findField} from '../frontmatter/fields.ts'
import {yamlValue} from '../frontmatter/header-to-front-matter.ts'
import {lineEdit} from '../frontmatter/check-keys.ts'
import type {IncidentSeverity} from '../frontmatter/severities.ts'
import {lineBreakOf} from '../templates/sections/insert.ts'
import {type TextEdit, applyEdits, insert, replace} from '../text/edits.ts'
import {span} from '../text/span.ts'
import {spaced, writeLine} from './labelled-line.ts'
import type {Question} from './question.ts'

export interface Answer {
  readonly question: Question
  /** In one line; undefined where nobody knows. */
  readonly words: string | undefined
}

const openQuestions = {kind: 'questions', title: 'Open questions', label: 'Assumption to confirm'} as const

/**
 * Each answer at its place, and what stays unknown as an assumption to confirm under “Open questions”; an answer takes
 * away the assumption that stood in for it. One edit, which changes nothing else.
 */
export function writeAnswers(
  text: string,
  answers: readonly Answer[],
  severities: readonly IncidentSeverity[],
): TextEdit | undefined {
  let written = text
  for (const {question, words} of answers) {
    const edits = (document: PostmortemDocument): TextEdit[] =>
      words === undefined
        ? assume(document, question)
        : [...answer(document, question, words, severities), ...forget(document, question)]
    written = applyEdits(written, edits(parseDocument(written)))
  }
  return difference(text, written)
}

function assume(document: PostmortemDocument, {assumption}: Question): TextEdit[] {
  return document.text.includes(assumption) ? [] : [writeLine(document, openQuestions, assumption)]
}

function answer(
  document: PostmortemDocument,
  {place, alsoAt, id}: Question,
  words: string,
  severities: readonly IncidentSeverity[],
): TextEdit[] {
  if (!('key' in place)) return [writeLine(document, place, words)]
  const again = alsoAt === undefined ? -1 : document.text.indexOf(alsoAt)
  const also = alsoAt === undefined || again === -1 ? [] : [named(alsoAt, again, words)]
  const value = yamlValue(findField(place.key)!, {value: words}, severities) ?? words
  const edit = inFrontMatter(document, place.key, value)
  return edit === undefined
    ? [writeLine(document, {kind: 'brief', title: 'Brief', label: id}, words), ...also]
    : [edit, ...also]
}

function named(phrase: string, at: number, words: string): TextEdit {
  return replace(
    span(at, at + phrase.length),
    phrase.replace('[name]', () => words),
  )
}

/** Undefined where front matter is in another language, or broken. */
function inFrontMatter(
  {text, frontMatter, metadata}: PostmortemDocument,
  key: string,
  value: string,
): TextEdit | undefined {
  const lineBreak = lineBreakOf(text)
  if (frontMatter === undefined) {
    return insert(0, `---${lineBreak}${key}: ${value}${lineBreak}---${lineBreak}${lineBreak}`)
  }
  if (frontMatter.language !== 'yaml' || frontMatter.brokenFrom !== undefined) return undefined
  const entry = metadata.find((field) => field.key === key && field.from === 'front matter')
  if (entry === undefined) return lineEdit(text, frontMatter, key, value)
  return replace(entry.valueSpan, spaced(text, entry.valueSpan, value))
}

/** Takes out the line of the assumption. */
function forget({text}: PostmortemDocument, {assumption}: Question): TextEdit[] {
  const at = text.indexOf(assumption)
  if (at === -1 || !text.slice(0, at).endsWith(`**${openQuestions.label}:** `)) return []
  const end = text.indexOf('\n', at)
  return [replace(span(text.lastIndexOf('\n', at) + 1, end === -1 ? text.length : end + 1), '')]
}

/**
 * What has changed between two texts, as one edit without what they begin and end with alike. It cuts no character in
 * two: an editor would write half of one.
 */
function difference(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  if (/[\uD800-\uDBFF]/.test(before[start - 1] ?? '')) start--
  let end = 0
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++
  if (end > 0 && /[\uDC00-\uDFFF]/.test(before.at(-end)!)) end--
  return replace(span(start, before.length - end), after.slice(start, after.length - end))
}
