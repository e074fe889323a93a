import * as vscode from 'vscode'
import type {GitApi, Repository} from '../../../src/editor/git.ts'
import {actionItemsView, labelOf} from './action-rows.ts'

/** What a person's hands have in a long run. */
export interface Desk {
  /** A number from 0 to 1. */
  readonly next: () => number
  /** The folder that is worked in, a repository with the branches `main` and `other`. */
  readonly folder: vscode.Uri
  /** A folder that comes and goes in the workspace. */
  readonly guest: vscode.Uri
  /** Documents to write: a name and a text. */
  readonly samples: readonly {readonly path: string; readonly text: string}[]
  readonly repository: WritableRepository
  /** Keystrokes so far. */
  keystrokes: number
}

/** What the run does in a repository, beside what the product asks of it. */
export interface WritableRepository extends Omit<Repository, 'state'> {
  readonly state: Repository['state'] & {readonly HEAD: {readonly name?: string} | undefined}
  setConfig(key: string, value: string): Promise<string>
  status(): Promise<void>
  commit(message: string, options: {readonly all: true; readonly empty: true}): Promise<void>
  createBranch(name: string, checkout: boolean): Promise<void>
  checkout(name: string): Promise<void>
}

export interface WritableGit extends GitApi {
  init(root: vscode.Uri, options: {readonly defaultBranch: string}): Promise<WritableRepository | null>
}

const {fs} = vscode.workspace
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

const sentences = [
  'We should have noticed the full queue before customers told us. ',
  'Ana Lima restarted the consumer at 10:15 UTC. ',
  'If the alert had fired, the deploy would have been stopped. ',
  'The retry loop sent each request twice. ',
  '\n- [ ] Add an alert on the age of the queue (owner: Mei Tanaka, due: 2026-09-01)\n',
  '\n\nThe connection pool was drained by 40 % within four minutes.\n\n',
]

function pick<T>({next}: Desk, list: readonly T[]): T {
  return list[Math.floor(next() * list.length)]!
}

/** All Markdown files of a folder, in the order of their names. */
export async function markdownIn(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const entries = await fs.readDirectory(folder)
  const found = await Promise.all(
    entries
      .filter(([name]) => name !== '.git')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(async ([name, type]) => {
        const uri = vscode.Uri.joinPath(folder, name)
        if (type === vscode.FileType.Directory) return markdownIn(uri)
        return type === vscode.FileType.File && name.endsWith('.md') ? [uri] : []
      }),
  )
  return found.flat()
}

async function open(uri: vscode.Uri): Promise<vscode.TextEditor | undefined> {
  // Not through openTextDocument: what an extension opens stays open for minutes behind its editor.
  await vscode.commands.executeCommand('vscode.open', uri, {preview: false})
  const editor = vscode.window.activeTextEditor
  return editor?.document.uri.toString() === uri.toString() ? editor : undefined
}

async function type(desk: Desk): Promise<void> {
  const editor = await open(pick(desk, await markdownIn(desk.folder)))
  if (editor === undefined) return
  const {document} = editor
  const line = Math.floor(desk.next() * document.lineCount)
  editor.selection = new vscode.Selection(line, 0, line, 0)
  const words = pick(desk, sentences)
  for (const letter of words) {
    await vscode.commands.executeCommand('type', {text: letter})
    desk.keystrokes++
    await pause(desk.next() * 20)
  }
  if (desk.next() < 0.6) {
    let left = words.length
    while (left-- > 0) await vscode.commands.executeCommand('deleteLeft')
    desk.keystrokes += words.length
  } else if (desk.next() < 0.5) await vscode.commands.executeCommand('undo')
}

async function saveAll(): Promise<void> {
  await vscode.workspace.saveAll(false)
}

async function rename(desk: Desk): Promise<void> {
  const from = pick(desk, await markdownIn(desk.folder))
  const to = from.with({
    path: from.path.replace(/(?:-moved)?\.md$/, (end) => (end === '.md' ? '-moved.md' : '.md')),
  })
  if (desk.next() < 0.5) {
    const edit = new vscode.WorkspaceEdit()
    edit.renameFile(from, to, {overwrite: true})
    await vscode.workspace.applyEdit(edit)
  } else {
    await saveAll()
    await fs.rename(from, to, {overwrite: true})
  }
}

async function write(desk: Desk): Promise<void> {
  const {path, text} = pick(desk, desk.samples)
  await fs.writeFile(vscode.Uri.joinPath(desk.folder, path), encode(text))
}

async function remove(desk: Desk): Promise<void> {
  const files = await markdownIn(desk.folder)
  if (files.length > 20) await fs.delete(pick(desk, files))
}

async function switchBranch({repository}: Desk): Promise<void> {
  await saveAll()
  await repository.commit('What was written', {all: true, empty: true})
  await repository.status()
  const to = repository.state.HEAD?.name === 'main' ? 'other' : 'main'
  await repository.checkout(to)
}

function changeFolders({guest}: Desk): void {
  const folders = vscode.workspace.workspaceFolders!
  const index = folders.findIndex(({uri}) => uri.toString() === guest.toString())
  if (index < 0) vscode.workspace.updateWorkspaceFolders(folders.length, 0, {uri: guest})
  else vscode.workspace.updateWorkspaceFolders(index, 1)
}

async function configure(desk: Desk): Promise<void> {
  const level = pick(desk, ['off', 'info', 'warning'])
  const place = vscode.Uri.joinPath(desk.folder, '.postmortem.yml')
  await fs.writeFile(place, encode(`rules:\n  no-hindsight: ${level}\n`))
}

async function score(desk: Desk): Promise<void> {
  if ((await open(pick(desk, await markdownIn(desk.folder)))) === undefined) return
  await vscode.commands.executeCommand('postmortem.scoreDocument')
  await pause(300)
}

async function followThrough(): Promise<void> {
  await vscode.commands.executeCommand('postmortem.showFollowThrough')
  await pause(300)
}

async function tick(desk: Desk): Promise<void> {
  const view = await actionItemsView()
  await vscode.commands.executeCommand(
    'postmortem.groupActionItems',
    pick(desk, ['document', 'owner', 'due']),
  )
  await vscode.commands.executeCommand('postmortem.filterActionItems', {})
  const rows = view.getChildren().flatMap((row) => view.getChildren(row))
  const items = rows.filter((row) => row.kind === 'item' && labelOf(view, row) !== '')
  if (items.length > 0) await vscode.commands.executeCommand('postmortem.toggleActionItem', pick(desk, items))
}

async function look(desk: Desk): Promise<void> {
  const editor = await open(pick(desk, await markdownIn(desk.folder)))
  const finding = editor && vscode.languages.getDiagnostics(editor.document.uri)[0]
  if (finding === undefined) return
  const {uri} = editor!.document
  await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, finding.range.start)
  await vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, finding.range)
}

async function closeSome(): Promise<void> {
  await saveAll()
  await vscode.commands.executeCommand('workbench.action.closeOtherEditors')
}

/** What a person does at a desk, each as often as its number says. */
const deeds: readonly (readonly [number, (desk: Desk) => unknown])[] = [
  [30, type],
  [8, saveAll],
  [8, look],
  [6, rename],
  [8, write],
  [4, remove],
  [3, switchBranch],
  [3, changeFolders],
  [3, configure],
  [4, score],
  [2, followThrough],
  [5, tick],
  [5, closeSome],
]

const total = deeds.reduce((sum, [weight]) => sum + weight, 0)

/** Does something, whatever the number from 0 to 1 falls on. */
export async function doSomething(desk: Desk): Promise<void> {
  let left = desk.next() * total
  const [, deed] = deeds.find(([weight]) => (left -= weight) < 0)!
  await deed(desk)
}
