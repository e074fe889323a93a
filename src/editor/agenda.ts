import * as vscode from 'vscode'
import {type Length, agendaEdit, lengths, parseDocument, readStart} from '../core/index.ts'
import {activeMarkdown} from './active-markdown.ts'
import {apply} from './apply.ts'
import {toRange} from './convert.ts'
import {ask, inSteps, pick} from './steps.ts'

interface Meeting {
  readonly length?: Length
  readonly start?: string
}

const title = 'Insert Agenda'

/** “Insert Agenda…”: the length of the meeting and its start; times are computed. */
export async function insertAgenda(): Promise<void> {
  const editor = activeMarkdown('the agenda is inserted into it')
  if (editor === undefined) return
  const {document} = editor
  const meeting = await inSteps<Meeting>({}, [
    async (before, place) => {
      const choices = lengths.map((value) => ({label: `${value} minutes`, value}))
      const answer = await pick({title, ...place}, 'How long is the meeting?', choices, before.length)
      return answer === undefined || answer === 'back' ? answer : {value: {...before, length: answer.value}}
    },
    async (before, place) => {
      const hint = 'When does it begin? Leave it empty to count the minutes.'
      const answer = await ask({title, ...place}, hint, before.start ?? '', checkStart, 'For example: 14:00')
      return answer === undefined || answer === 'back' ? answer : {value: {...before, start: answer.value}}
    },
  ])
  if (meeting?.length === undefined) return
  const edit = agendaEdit(parseDocument(document.getText()), meeting.length, readStart(meeting.start ?? ''))
  if (!(await apply(document, [edit]))) return
  editor.revealRange(toRange(document, edit.span), vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

function checkStart(words: string): vscode.InputBoxValidationMessage | undefined {
  if (words.trim() === '' || readStart(words) !== undefined) return undefined
  return {message: 'Write it as 14:00.', severity: vscode.InputBoxValidationSeverity.Error}
}
