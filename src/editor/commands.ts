import * as vscode from 'vscode'
import {configFileName, isRuleId, safeEdits} from '../core/index.ts'
import {activeMarkdown} from './active-markdown.ts'
import {apply} from './apply.ts'
import {insertAgenda} from './agenda.ts'
import type {Analyses} from './analyses.ts'
import {addPerson, allowWord} from './config-edits.ts'
import type {Configurations} from './configurations.ts'
import {exists} from './new-file.ts'
import {answerIntake} from './intake.ts'
import type {NewPostmortem} from './new-postmortem.ts'
import type {ScoreReport} from './score-report.ts'
import {convertToPack, insertSection} from './sections.ts'

const sample = 'examples/incidents/2026-03-03-checkout-outage-draft.md'

interface Parts {
  readonly analyses: Analyses
  readonly configurations: Configurations
  readonly report: ScoreReport
  readonly newPostmortem: NewPostmortem
  readonly extensionUri: vscode.Uri
}

export function registerCommands({
  analyses,
  configurations,
  report,
  newPostmortem,
  extensionUri,
}: Parts): vscode.Disposable {
  const active = (): vscode.TextDocument | undefined => vscode.window.activeTextEditor?.document
  const commands: Readonly<Record<string, (first?: unknown, second?: unknown) => unknown>> = {
    'postmortem.new': () => newPostmortem.start(),
    'postmortem.answerIntake': () => answerIntake(configurations),
    'postmortem.insertAgenda': insertAgenda,
    'postmortem.insertSection': insertSection,
    'postmortem.convertToPack': convertToPack,
    'postmortem.scoreDocument': () => report.show(active()),
    'postmortem.fixAllSafe': () => fixAllSafe(analyses),
    'postmortem.explainRule': (rule) => explainRule(extensionUri, rule),
    'postmortem.addPerson': (uri, name) => onName(addPerson, configurations, uri, name),
    'postmortem.allowWord': (uri, word) => onName(allowWord, configurations, uri, word),
    'postmortem.openSample': () => openSample(extensionUri),
    'postmortem.openConfiguration': () => openConfiguration(configurations, active()),
  }
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
  )
}

/** Code actions hand these over; a key binding or another extension may hand over anything. */
async function onName(
  run: typeof addPerson,
  configurations: Configurations,
  uri: unknown,
  name: unknown,
): Promise<void> {
  if (uri instanceof vscode.Uri && typeof name === 'string' && name !== '')
    await run(configurations, uri, name)
}

async function fixAllSafe(analyses: Analyses): Promise<void> {
  const document = activeMarkdown('its findings are fixed')?.document
  if (document === undefined) return
  const analysis = await analyses.load(document)
  const edits = analysis ? safeEdits(analysis.findings) : []
  if (edits.length === 0) {
    await vscode.window.showInformationMessage(
      'There is no finding here that can be fixed without your judgement.',
    )
    return
  }
  await apply(document, edits)
}

/** Opens the page of a rule. The id comes through a link: one that is no rule opens nothing. */
async function explainRule(extensionUri: vscode.Uri, rule: unknown): Promise<void> {
  if (typeof rule !== 'string' || !isRuleId(rule)) return
  const page = vscode.Uri.joinPath(extensionUri, 'docs', 'rules', `${rule}.md`)
  await vscode.commands.executeCommand('markdown.showPreview', page)
}

/** Opens a draft with faults to try things on, in a document that is kept nowhere until somebody saves it. */
async function openSample(extensionUri: vscode.Uri): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, sample))
  const content = new TextDecoder().decode(bytes)
  await vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({language: 'markdown', content}),
  )
}

/** Opens the `.postmortem.yml` that holds for the document at hand, or an unsaved one where there is none. */
async function openConfiguration(
  configurations: Configurations,
  document: vscode.TextDocument | undefined,
): Promise<void> {
  const top = vscode.workspace.workspaceFolders?.[0]?.uri
  const uri =
    (document && (await configurations.fileFor(document.uri))) ??
    (top && vscode.Uri.joinPath(top, configFileName))
  if (uri === undefined) {
    await vscode.window.showInformationMessage(`Open a folder first: ${configFileName} stands at its top.`)
    return
  }
  await vscode.window.showTextDocument((await exists(uri)) ? uri : uri.with({scheme: 'untitled'}))
}
