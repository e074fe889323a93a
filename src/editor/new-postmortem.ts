import * as vscode from 'vscode'
import {renderTemplate, slugOf} from '../core/index.ts'
import type {Configurations} from './configurations.ts'
import {toSnippet} from './convert.ts'
import {gitUser} from './git.ts'
import {createFile} from './new-file.ts'
import {
  type Memory,
  type Source,
  type State,
  chooseFolder,
  chooseSeverity,
  chooseTemplate,
  chooseTitle,
  idOf,
  nameFor,
  textOf,
} from './new-postmortem-steps.ts'
import {inSteps} from './steps.ts'
import {type FoundTemplate, findTeamTemplates} from './team-templates.ts'
import {now, today} from './today.ts'

const heading = 'New Postmortem'
/** Where the last choices are kept, with the workspace. */
const memoryKey = 'postmortem.new'

/**
 * “Postmortem: New…”: template, severity, title and folder, one step each. Nothing is written before the last step; a
 * file that is there is never written over.
 */
export class NewPostmortem {
  readonly #configurations: Configurations
  readonly #memory: vscode.Memento

  constructor(configurations: Configurations, memory: vscode.Memento) {
    this.#configurations = configurations
    this.#memory = memory
  }

  async start(): Promise<void> {
    const root = workspaceRoot()
    const last = this.#memory.get<Memory>(memoryKey, {})
    const severities = root ? (await this.#configurations.load(root)).config.severities : []
    const team = await findTeamTemplates()
    const state = await inSteps<State>({}, [
      (before, place) => chooseTemplate(before, {title: heading, ...place}, team, last),
      (before, place) => chooseSeverity(before, {title: heading, ...place}, severities, last),
      (before, place) => chooseTitle(before, {title: heading, ...place}),
      (before, place) => chooseFolder(before, {title: heading, ...place}, last),
    ])
    if (state?.source === undefined || state.title === undefined) return
    if ('team' in state.source && state.source.team.template.problems.length > 0)
      sayWhatIsWrong(state.source.team)
    await this.#memory.update(memoryKey, {
      template: idOf(state.source),
      ...(state.severity && {severity: state.severity}),
      ...(state.folder && {folder: state.folder.toString()}),
    } satisfies Memory)
    await open(state.source, {...state, title: state.title})
  }
}

function workspaceRoot(): vscode.Uri | undefined {
  const active = vscode.window.activeTextEditor?.document.uri
  const folder = active && vscode.workspace.getWorkspaceFolder(active)
  return (folder ?? vscode.workspace.workspaceFolders?.[0])?.uri
}

/** Writes the file and opens it at its first blank. */
async function open(source: Source, {title, severity, folder}: State & {title: string}): Promise<void> {
  const owner = folder && (await gitUser(folder))
  const {text, blanks} = renderTemplate(textOf(source), {
    title,
    slug: slugOf(title),
    date: today(),
    time: now(),
    severity,
    owner,
  })
  const document =
    folder === undefined
      ? await vscode.workspace.openTextDocument({language: 'markdown'})
      : await createFile(folder, nameFor(title))
  if (document === undefined) return
  const editor = await vscode.window.showTextDocument(document)
  await editor.insertSnippet(toSnippet(text, blanks), new vscode.Position(0, 0))
}

function sayWhatIsWrong({uri, template, lineOf}: FoundTemplate): void {
  const [first] = template.problems
  if (first === undefined) return
  const show = 'Open the Template'
  const where = `${vscode.workspace.asRelativePath(uri)}:${lineOf(first.offset)}`
  void vscode.window.showWarningMessage(`${where}: ${first.message}`, show).then((choice) => {
    if (choice === show) void vscode.window.showTextDocument(uri)
  })
}
