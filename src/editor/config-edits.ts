import * as vscode from 'vscode'
import {commonRoles, configFileName, withAllowed, withPerson} from '../core/index.ts'
import type {Configurations} from './configurations.ts'

/** Adds someone to the `people` of the configuration that holds for a document, with a role that the user picks. */
export async function addPerson(
  configurations: Configurations,
  document: vscode.Uri,
  name: string,
): Promise<void> {
  const own = 'Another role…'
  const picked = await vscode.window.showQuickPick([...commonRoles, own], {
    title: `The role of ${name}`,
    placeHolder: `What postmortems call ${name} by`,
  })
  const role =
    picked === own ? await vscode.window.showInputBox({title: `The role of ${name}`, value: 'the '}) : picked
  if (role !== undefined && role.trim() !== '')
    await rewrite(configurations, document, (text) => withPerson(text, name, role.trim()))
}

/** Adds a word to the `allow` list of the configuration that holds for a document. */
export async function allowWord(
  configurations: Configurations,
  document: vscode.Uri,
  word: string,
): Promise<void> {
  await rewrite(configurations, document, (text) => withAllowed(text, word))
}

/** Changes the `.postmortem.yml` that holds for a document, made where there is none, and saves it. */
async function rewrite(
  configurations: Configurations,
  document: vscode.Uri,
  change: (text: string) => string | undefined,
): Promise<void> {
  const uri = await configurations.fileFor(document)
  if (uri === undefined) {
    await vscode.window.showInformationMessage(
      `Open the folder of this file first: ${configFileName} stands at its top.`,
    )
    return
  }
  const edit = new vscode.WorkspaceEdit()
  const config = await openOrUndefined(uri)
  const changed = change(config?.getText() ?? '')
  if (changed === undefined) {
    const open = 'Open It'
    const choice = await vscode.window.showErrorMessage(
      `${configFileName} cannot be read; nothing was written.`,
      open,
    )
    if (choice === open) await vscode.window.showTextDocument(uri)
    return
  }
  if (config === undefined) edit.createFile(uri, {contents: new TextEncoder().encode(changed)})
  else
    edit.replace(
      uri,
      new vscode.Range(config.positionAt(0), config.positionAt(config.getText().length)),
      changed,
    )
  if ((await vscode.workspace.applyEdit(edit)) && config !== undefined) await config.save()
}

async function openOrUndefined(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    await vscode.workspace.fs.stat(uri)
  } catch {
    return undefined
  }
  return vscode.workspace.openTextDocument(uri)
}
