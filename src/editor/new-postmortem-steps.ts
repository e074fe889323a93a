import * as vscode from 'vscode'
import {
  type IncidentSeverity,
  type Template,
  fileName,
  packFolder,
  slugOf,
  templateText,
  templates,
} from '../core/index.ts'
import {exists} from './new-file.ts'
import {readSettings} from './settings.ts'
import {type Answer, type Choice, type Place, ask, pick} from './steps.ts'
import type {FoundTemplate} from './team-templates.ts'
import {today} from './today.ts'

/** The steps of “Postmortem: New…”: what each asks, and what it adds to what those before it gave. */

export type Source =
  | {readonly own: Template}
  | {readonly team: FoundTemplate}
  /** The Pack as a folder of files. */
  | {readonly folder: typeof packFolder}

export interface State {
  readonly source?: Source
  readonly severity?: string
  readonly title?: string
  readonly folder?: vscode.Uri
}

/** What was chosen last time. */
export interface Memory {
  readonly template?: string
  readonly severity?: string
  readonly folder?: string
}

export function idOf(source: Source): string {
  if ('folder' in source) return source.folder.id
  return 'own' in source ? source.own.id : source.team.uri.toString()
}

export async function chooseTemplate(
  before: State,
  place: Place,
  team: readonly FoundTemplate[],
  last: Memory,
): Promise<Answer<State>> {
  const own = templates.map((one): Choice<string> & {source: Source} => ({
    label: one.title,
    detail: one.description,
    value: one.id,
    source: {own: one},
  }))
  const teams = team.map((found): Choice<string> & {source: Source} => ({
    label: found.template.problems.length > 0 ? `$(warning) ${found.template.title}` : found.template.title,
    description: vscode.workspace.asRelativePath(found.uri),
    detail: found.template.problems[0]?.message ?? 'A template of your team',
    value: found.uri.toString(),
    source: {team: found},
  }))
  const asFolder = {
    label: packFolder.title,
    description: '',
    detail: packFolder.description,
    value: packFolder.id,
    source: {folder: packFolder},
  }
  const choices = [...teams, ...own, asFolder]
  const answer = await pick(
    place,
    'What is it about?',
    choices,
    before.source ? idOf(before.source) : last.template,
  )
  if (answer === undefined || answer === 'back') return answer
  const {source} = choices.find(({value}) => value === answer.value)!
  return {value: {...before, source}}
}

/** Only what happened at a time has a severity. */
export async function chooseSeverity(
  before: State,
  place: Place,
  severities: readonly IncidentSeverity[],
  last: Memory,
): Promise<Answer<State> | 'skip'> {
  const {source} = before
  const text = source === undefined ? '' : textOf(source, undefined)
  if (severities.length === 0 || !text.includes('{{severity}}')) return 'skip'
  const choices = severities.map(({name, meaning, publishWithin}): Choice<string> => ({
    label: name,
    detail: meaning,
    value: name,
    ...(publishWithin !== undefined && {description: `published within ${publishWithin} business days`}),
  }))
  // A near miss is a severity of most scales.
  const own = severities.find(({name}) => source !== undefined && 'own' in source && name === source.own.type)
  const likely = before.severity ?? own?.name ?? last.severity
  const answer = await pick(place, 'How bad was it?', choices, likely)
  return answer === undefined || answer === 'back' ? answer : {value: {...before, severity: answer.value}}
}

export async function chooseTitle(before: State, place: Place): Promise<Answer<State>> {
  const answer = await ask(
    place,
    'The title: what happened, in a few words that a search finds',
    before.title ?? '',
    (words) =>
      words.trim() === ''
        ? {message: 'A title is needed.', severity: vscode.InputBoxValidationSeverity.Error}
        : {message: `File: ${nameFor(words)}`, severity: vscode.InputBoxValidationSeverity.Info},
  )
  return answer === undefined || answer === 'back' ? answer : {value: {...before, title: answer.value.trim()}}
}

export function nameFor(title: string): string {
  return fileName(readSettings(undefined).newFileName, {date: today(), slug: slugOf(title)})
}

export async function chooseFolder(
  before: State,
  place: Place,
  last: Memory,
): Promise<Answer<State> | 'skip'> {
  const roots = vscode.workspace.workspaceFolders ?? []
  if (roots.length === 0) return 'skip'
  const usual = roots.map(({uri}) => vscode.Uri.joinPath(uri, readSettings(uri).newFileFolder))
  const active = vscode.window.activeTextEditor?.document.uri
  const beside =
    active && vscode.workspace.getWorkspaceFolder(active) ? [vscode.Uri.joinPath(active, '..')] : []
  const remembered = last.folder === undefined ? [] : [vscode.Uri.parse(last.folder)]
  const inside = [...remembered, ...usual, ...beside].filter(
    (uri) => vscode.workspace.getWorkspaceFolder(uri) !== undefined,
  )
  const folders = await existingFirst([...new Map(inside.map((uri) => [uri.toString(), uri])).values()])
  const other = 'another folder'
  const choices: Choice<string>[] = [
    ...folders.map(({uri, exists}) => ({
      label: vscode.workspace.asRelativePath(uri) || '.',
      description: exists ? '' : 'new folder',
      value: uri.toString(),
    })),
    {label: 'Another Folder…', value: other},
  ]
  const answer = await pick(place, 'Where is it kept?', choices, before.folder?.toString() ?? last.folder)
  if (answer === undefined || answer === 'back') return answer
  const folder = answer.value === other ? await browse(folders[0]?.uri) : vscode.Uri.parse(answer.value)
  return folder === undefined ? undefined : {value: {...before, folder}}
}

interface FoundFolder {
  readonly uri: vscode.Uri
  readonly exists: boolean
}

/** Who keeps postmortems somewhere already does not want a second place for them. */
async function existingFirst(folders: readonly vscode.Uri[]): Promise<FoundFolder[]> {
  const found = await Promise.all(folders.map(async (uri) => ({uri, exists: await exists(uri)})))
  return [...found.filter((one) => one.exists), ...found.filter((one) => !one.exists)]
}

async function browse(from: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const [folder] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      title: 'Folder for the new postmortem',
      ...(from && {defaultUri: from}),
    })) ?? []
  if (folder === undefined || vscode.workspace.getWorkspaceFolder(folder) !== undefined) return folder
  await vscode.window.showErrorMessage('This folder is not in the workspace; nothing was written.')
  return undefined
}

/** The template's text; the Pack as a folder has several, and asks for no severity. */
export function textOf(source: Source, severity: string | undefined): string {
  if ('folder' in source) return ''
  return 'own' in source ? templateText(source.own, severity) : source.team.template.text
}
