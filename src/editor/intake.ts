import * as vscode from 'vscode'
import {
  type IncidentSeverity,
  type PostmortemDocument,
  type Question,
  checkAnswer,
  openQuestions,
  parseDocument,
  typeMeanings,
  writeAnswers,
} from '../core/index.ts'
import {activeMarkdown} from './active-markdown.ts'
import {apply} from './apply.ts'
import type {Configurations} from './configurations.ts'
import {toRange} from './convert.ts'
import {type Answer, type Choice, type Place, ask, inSteps, pick} from './steps.ts'

/** More at a time is an interrogation. */
const most = 5

/** What answers are checked against. */
interface Surroundings {
  readonly severities: readonly IncidentSeverity[]
  readonly postmortem: PostmortemDocument
}

/** What was answered so far, by the id of its question; empty where nobody knows. */
type Given = Readonly<Record<string, string>>

/**
 * “Answer Intake Questions”: up to five that the document leaves open, one step each. Written in one step of undo at the
 * end; leaving before that leaves nothing behind.
 */
export async function answerIntake(configurations: Configurations): Promise<void> {
  const editor = activeMarkdown('the answers are written into it')
  if (editor === undefined) return
  const {document} = editor
  const {severities} = (await configurations.load(document.uri)).config
  const postmortem = parseDocument(document.getText())
  const open = openQuestions(postmortem)
  const asked = open.slice(0, most)
  if (asked.length === 0) {
    await vscode.window.showInformationMessage('This document answers every question of the intake.')
    return
  }
  const given = await inSteps<Given>(
    {},
    asked.map((question) => (before, place) => askOne(question, before, place, {severities, postmortem})),
  )
  if (given === undefined) return
  const answers = asked.map((question) => ({question, words: wordsOf(given[question.id])}))
  const edit = writeAnswers(document.getText(), answers, severities)
  if (edit === undefined) return
  if (!(await apply(document, [edit]))) return
  editor.revealRange(toRange(document, edit.span), vscode.TextEditorRevealType.InCenterIfOutsideViewport)
  const unknown = answers.filter(({words}) => words === undefined).length
  const left = open.length - asked.length
  const message = said(asked.length - unknown, unknown, left)
  const more = 'Ask More'
  void vscode.window.showInformationMessage(message, ...(left > 0 ? [more] : [])).then(async (choice) => {
    if (choice !== more) return
    await vscode.window.showTextDocument(document)
    await answerIntake(configurations)
  })
}

async function askOne(
  question: Question,
  before: Given,
  place: {step: number; total: number},
  {severities, postmortem}: Surroundings,
): Promise<Answer<Given>> {
  const where: Place = {title: 'Intake', ...place}
  const answer = await (choicesOf(question, severities) === undefined
    ? askWords(question, before, where, {severities, postmortem})
    : pick(where, question.ask, choicesOf(question, severities)!, before[question.id]))
  return answer === undefined || answer === 'back'
    ? answer
    : {value: {...before, [question.id]: answer.value}}
}

function askWords(
  question: Question,
  before: Given,
  where: Place,
  {severities, postmortem}: Surroundings,
): Promise<Answer<string>> {
  const hint = `${question.ask} Leave it empty where nobody knows: it becomes an assumption to confirm.`
  return ask(
    where,
    hint,
    before[question.id] ?? '',
    (words) => {
      const message = words.trim() === '' ? undefined : checkAnswer(question, words, severities, postmortem)
      return message === undefined ? undefined : {message, severity: vscode.InputBoxValidationSeverity.Error}
    },
    `For example: ${question.example}`,
  )
}

/** For what has but a few answers. */
function choicesOf(
  {place}: Question,
  severities: readonly IncidentSeverity[],
): readonly Choice<string>[] | undefined {
  const unknown = {label: 'Nobody knows yet', detail: 'It becomes an assumption to confirm', value: ''}
  const key = 'key' in place ? place.key : undefined
  if (key === 'type')
    return [
      ...Object.entries(typeMeanings).map(([type, detail]) => ({label: type, detail, value: type})),
      unknown,
    ]
  if (key !== 'severity') return undefined
  return [...severities.map(({name, meaning}) => ({label: name, detail: meaning, value: name})), unknown]
}

function said(written: number, unknown: number, left: number): string {
  const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`
  const parts = [
    ...(written > 0 ? [`${count(written, 'answer')} written`] : []),
    ...(unknown > 0 ? [`${count(unknown, 'assumption')} to confirm`] : []),
  ]
  return `${parts.join(', ')}.${left > 0 ? ` ${count(left, 'question')} left.` : ''}`
}

function wordsOf(typed = ''): string | undefined {
  return typed.trim() === '' ? undefined : typed.trim()
}
