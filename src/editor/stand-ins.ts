import * as vscode from 'vscode'
import type {Input} from './language-tools.ts'
import type {LazyParts} from './lazy-parts.ts'
import {pages} from './pages.ts'

/** What of the manifest has to be there when the extension is active. */
interface Contributions {
  readonly commands: readonly {readonly command: string}[]
  readonly languageModelTools: readonly {readonly name: string}[]
}

function contributionsOf({packageJSON}: vscode.Extension<unknown>): Contributions {
  return (packageJSON as {readonly contributes: Contributions}).contributes
}

/** Commands in place of those that the parts register: each runs when they are there. */
export function standIn(extension: vscode.Extension<unknown>, parts: LazyParts): vscode.Disposable {
  const {commands} = contributionsOf(extension)
  return vscode.Disposable.from(
    ...commands.map(({command}) =>
      vscode.commands.registerCommand(command, async (...words: unknown[]) => {
        await parts.get()
        return vscode.commands.executeCommand(command, ...words)
      }),
    ),
  )
}

/** The tools for language models. */
export function registerTools(extension: vscode.Extension<unknown>, parts: LazyParts): vscode.Disposable {
  return vscode.Disposable.from(
    ...contributionsOf(extension).languageModelTools.map(({name}) =>
      vscode.lm.registerTool<Input>(name, {
        invoke: async ({input}, token) => (await parts.get()).languageTools.answer(name, input, token),
      }),
    ),
  )
}

/** Brings pages back that were open when the window was last closed. */
export function registerPages(parts: LazyParts): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.values(pages).map((viewType) =>
      vscode.window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: async (panel, state) =>
          (await parts.get()).pages[viewType].deserializeWebviewPanel(panel, state),
      }),
    ),
  )
}
