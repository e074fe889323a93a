import * as vscode from 'vscode'
import {
  type SectionChoice,
  insertParts,
  isPiece,
  packEdits,
  parseDocument,
  sectionChoices,
} from '../core/index.ts'
import {toSnippet, toRange} from './convert.ts'
import {activeMarkdown} from './active-markdown.ts'
import {apply} from './apply.ts'

const headings: Readonly<Record<SectionChoice['standing'], string>> = {
  lacking: 'Not in this document yet',
  further: 'Of other templates',
  present: 'In this document already',
}

interface Item extends vscode.QuickPickItem {
  readonly choice?: SectionChoice
}

/** “Insert Section…”: picks a section, those first which the document lacks, and puts it at its place. */
export async function insertSection(): Promise<void> {
  const editor = activeMarkdown('a section is inserted into it')
  if (editor === undefined) return
  const {document} = editor
  const choices = sectionChoices(parseDocument(document.getText()))
  const items = choices.flatMap((choice, index): Item[] => {
    const {part, standing} = choice
    const item = {label: part.title, description: `pm-${part.id}`, detail: part.description, choice}
    const isFirst = choices[index - 1]?.standing !== standing
    const separator = {label: headings[standing], kind: vscode.QuickPickItemKind.Separator}
    return isFirst ? [separator, item] : [item]
  })
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Insert Section',
    placeHolder: 'It is put where a reader looks for it',
    matchOnDetail: true,
  })
  if (picked?.choice === undefined) return
  const [edit] = insertParts(parseDocument(document.getText()), [picked.choice.part])
  if (edit === undefined) return
  const at = toRange(document, edit.span)
  await editor.insertSnippet(toSnippet(edit.newText, edit.blanks ?? []), at)
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

/** “Convert to Pack”: adds what the Pack has and the document lacks, in one step of undo. */
export async function convertToPack(): Promise<void> {
  const editor = activeMarkdown('the parts of the Pack are added to it')
  if (editor === undefined) return
  const {document} = editor
  const postmortem = parseDocument(document.getText())
  if (isPiece(postmortem)) {
    await vscode.window.showInformationMessage(
      'This is one file of several; what it lacks stands in the others.',
    )
    return
  }
  const edits = packEdits(postmortem)
  const titles = edits.flatMap(({newText}) =>
    [...newText.matchAll(/^##+ (.+?)\r?$/gm)].map(([, title]) => title!),
  )
  if (titles.length === 0) {
    await vscode.window.showInformationMessage('This document has all parts of the Pack.')
    return
  }
  const plain = edits.map(({span, newText}) => ({span, newText}))
  if (!(await apply(document, plain))) return
  void vscode.window.showInformationMessage(`Added ${titles.join(', ')}. One undo takes it back.`)
}
