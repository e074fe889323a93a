import * as vscode from 'vscode'
import {
  type Beginning,
  type NewFile,
  type TeamDays,
  defaultConfig,
  newDocument,
  newPackFolder,
  valuesOf,
} from '../core/index.ts'
import type {Configurations} from './configurations.ts'
import {toSnippet} from './convert.ts'
import {findGit, gitConfig} from './git.ts'
import {createFile, createFiles} from './new-file.ts'
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
    const config = root ? (await this.#configurations.load(root)).config : defaultConfig
    const team = await findTeamTemplates(this.#configurations)
    const state = await inSteps<State>({}, [
      (before, place) => chooseTemplate(before, {title: heading, ...place}, team, last),
      (before, place) => chooseSeverity(before, {title: heading, ...place}, config.severities, last),
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
    await open(state.source, {...state, title: state.title}, config)
  }
}

type Chosen = State & {readonly title: string}

function workspaceRoot(): vscode.Uri | undefined {
  const active = vscode.window.activeTextEditor?.document.uri
  const folder = active && vscode.workspace.getWorkspaceFolder(active)
  return (folder ?? vscode.workspace.workspaceFolders?.[0])?.uri
}

/** Writes what was chosen and opens it at its first blank. */
async function open(source: Source, {title, severity, folder}: Chosen, team: TeamDays): Promise<void> {
  const repository = folder && (await findGit())?.getRepository(folder)
  const owner = await gitConfig(repository ?? undefined, 'user.name')
  const beginning: Beginning = {
    ...{title, date: today(), time: now()},
    ...(severity !== undefined && {severity}),
    ...(owner !== undefined && {owner}),
  }
  if ('folder' in source) return openFolder(newPackFolder(beginning, team), folder, nameFor(title))
  const {text, blanks} = newDocument(textOf(source, severity), valuesOf(beginning, team))
  const document =
    folder === undefined
      ? await vscode.workspace.openTextDocument({language: 'markdown'})
      : await createFile(folder, nameFor(title))
  if (document === undefined) return
  const editor = await vscode.window.showTextDocument(document)
  await editor.insertSnippet(toSnippet(text, blanks), new vscode.Position(0, 0))
}

/** Without a folder to write to there is no place for several files. */
async function openFolder(
  files: readonly NewFile[],
  folder: vscode.Uri | undefined,
  name: string,
): Promise<void> {
  if (folder === undefined) {
    await vscode.window.showInformationMessage('Open a folder first: this Pack is a folder of files.')
    return
  }
  const index = await createFiles(folder, name.replace(/\.\w+$/, ''), files)
  if (index !== undefined) await vscode.window.showTextDocument(index)
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
