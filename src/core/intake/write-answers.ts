import {parseDocument} from '../document/parse.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {findField} from '../frontmatter/fields.ts'
import {yamlText, yamlValue} from '../frontmatter/header-to-front-matter.ts'
import {setKey} from '../frontmatter/key-edits.ts'
import type {IncidentSeverity} from '../frontmatter/severities.ts'
import {type TextEdit, applyEdits, difference, replace} from '../text/edits.ts'
import {span} from '../text/span.ts'
import {writeLine} from './labelled-line.ts'
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
  const value = yamlValue(findField(place.key)!, {value: words}, severities) ?? yamlText(words)
  const edit = setKey(document, place.key, value)
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

/** Takes out the line of the assumption. */
function forget({text}: PostmortemDocument, {assumption}: Question): TextEdit[] {
  const at = text.indexOf(assumption)
  if (at === -1 || !text.slice(0, at).endsWith(`**${openQuestions.label}:** `)) return []
  const end = text.indexOf('\n', at)
  return [replace(span(text.lastIndexOf('\n', at) + 1, end === -1 ? text.length : end + 1), '')]
}
