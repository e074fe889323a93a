import * as vscode from 'vscode'
import {isRuleId, safeEdits} from '../core/index.ts'
import type {Analyses} from './analyses.ts'
import {addPerson, allowWord} from './config-edits.ts'
import {configFileName} from './configurations.ts'
import {toWorkspaceEdit} from './convert.ts'
import type {ScoreReport} from './score-report.ts'
import type {WorkspaceIndex} from './workspace-index.ts'

interface Parts {
  readonly analyses: Analyses
  readonly index: WorkspaceIndex
  readonly report: ScoreReport
  readonly extensionUri: vscode.Uri
}

export function registerCommands({analyses, index, report, extensionUri}: Parts): vscode.Disposable {
  const active = (): vscode.TextDocument | undefined => vscode.window.activeTextEditor?.document
  const commands: Readonly<Record<string, (first?: unknown, second?: unknown) => unknown>> = {
    'postmortem.scoreDocument': () => report.show(active()),
    'postmortem.fixAllSafe': () => fixAllSafe(analyses, active()),
    'postmortem.explainRule': (rule) => explainRule(extensionUri, rule),
    'postmortem.addPerson': (uri, name) => onName(addPerson, uri, name),
    'postmortem.allowWord': (uri, word) => onName(allowWord, uri, word),
    'postmortem.openConfiguration': () => openConfiguration(active()),
    'postmortem.refreshActionItems': () => index.refresh(),
  }
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
  )
}

/** Code actions hand these over; a key binding or another extension may hand over anything. */
async function onName(run: typeof addPerson, uri: unknown, name: unknown): Promise<void> {
  if (uri instanceof vscode.Uri && typeof name === 'string' && name !== '') await run(uri, name)
}

async function fixAllSafe(analyses: Analyses, document: vscode.TextDocument | undefined): Promise<void> {
  const analysis = document && (await analyses.load(document))
  const edits = analysis ? safeEdits(analysis.findings) : []
  if (document === undefined || edits.length === 0) {
    await vscode.window.showInformationMessage(
      'There is no finding here that can be fixed without your judgement.',
    )
    return
  }
  await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits))
}

/** Opens the page of a rule. The id comes through a link: one that is no rule opens nothing. */
async function explainRule(extensionUri: vscode.Uri, rule: unknown): Promise<void> {
  if (typeof rule !== 'string' || !isRuleId(rule)) return
  const page = vscode.Uri.joinPath(extensionUri, 'docs', 'rules', `${rule}.md`)
  await vscode.commands.executeCommand('markdown.showPreview', page)
}

/** Opens the `.postmortem.yml` of the workspace folder at hand, or an unsaved one where there is none. */
async function openConfiguration(document: vscode.TextDocument | undefined): Promise<void> {
  const folder =
    (document && vscode.workspace.getWorkspaceFolder(document.uri)) ?? vscode.workspace.workspaceFolders?.[0]
  if (folder === undefined) {
    await vscode.window.showInformationMessage(`Open a folder first: ${configFileName} stands at its top.`)
    return
  }
  const uri = vscode.Uri.joinPath(folder.uri, configFileName)
  const exists = await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  )
  await vscode.window.showTextDocument(exists ? uri : uri.with({scheme: 'untitled'}))
}
