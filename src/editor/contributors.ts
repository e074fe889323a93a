import * as vscode from 'vscode'
import type {Contributor} from '../core/index.ts'
import {Authors} from './authors.ts'
import {CodeOwners} from './code-owners.ts'
import {type GitApi, findGit} from './git.ts'
import type {Log} from './log.ts'

/** The people around the documents of one folder. */
interface Around {
  people: readonly Contributor[]
  /** Readings follow one another, so that the last answer is the newest. */
  reading: Promise<void>
}

/**
 * Who works on the repository of a document: authors of its last commits, as VS Code's own Git extension tells them, and
 * owners in CODEOWNERS. They are read when the first postmortem is open, behind its findings, and again when commits or
 * that file change. Where there is no Git extension, as on the web, CODEOWNERS alone is read.
 */
export class Contributors implements vscode.Disposable {
  readonly #around = new Map<string, Around>()
  readonly #authors = new Authors(() => this.#readAgain())
  readonly #owners = new CodeOwners(() => this.#readAgain())
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #disposables: {dispose: () => unknown}[] = [this.#changed, this.#authors, this.#owners]
  readonly #log: Log
  #isListening = false
  #isDisposed = false

  /** Fires when people became known, or are no longer. */
  readonly onDidChange = this.#changed.event

  constructor(log: Log) {
    this.#log = log
  }

  /** Whom has been read so far; reads nothing. */
  known(uri: vscode.Uri): readonly Contributor[] {
    return this.#around.get(folderOf(uri))?.people ?? nobody
  }

  /** Has them read, if nobody asked for this folder before. A file outside the workspace has nobody around it. */
  want(uri: vscode.Uri): void {
    const folder = vscode.workspace.getWorkspaceFolder(uri)
    if (folder === undefined || this.#around.has(folderOf(uri))) return
    const around: Around = {people: nobody, reading: Promise.resolve()}
    this.#around.set(folderOf(uri), around)
    this.#read(folderOf(uri), around)
  }

  #read(folder: string, around: Around): void {
    around.reading = around.reading.then(async () => {
      const people = await this.#peopleAround(vscode.Uri.parse(folder)).catch((error: unknown) => {
        this.#log.error(`Looking for the people around ${folder}`, error)
        return around.people
      })
      if (JSON.stringify(people) === JSON.stringify(around.people)) return
      around.people = people
      this.#changed.fire()
    })
  }

  #readAgain(): void {
    for (const [folder, around] of this.#around) this.#read(folder, around)
  }

  async #peopleAround(uri: vscode.Uri): Promise<readonly Contributor[]> {
    const folder = vscode.workspace.getWorkspaceFolder(uri)
    const git = await findGit()
    // Behind the disposal, nothing would end what is subscribed to below.
    if (folder === undefined || this.#isDisposed) return nobody
    if (git !== undefined) this.#listen(git)
    const repository = git?.getRepository(uri) ?? undefined
    const isInside =
      repository !== undefined && vscode.workspace.getWorkspaceFolder(repository.rootUri) !== undefined
    const [authors, owners] = await Promise.all([
      repository === undefined ? nobody : this.#authors.of(repository),
      this.#owners.of(isInside ? repository.rootUri : folder.uri),
    ])
    return [...authors, ...owners]
  }

  #listen(git: GitApi): void {
    if (this.#isListening) return
    this.#isListening = true
    this.#disposables.push(
      git.onDidOpenRepository(() => this.#readAgain()),
      git.onDidCloseRepository((repository) => {
        this.#authors.forget(repository)
        this.#readAgain()
      }),
    )
  }

  dispose(): void {
    this.#isDisposed = true
    for (const disposable of this.#disposables) disposable.dispose()
  }
}

const nobody: readonly Contributor[] = []

function folderOf(uri: vscode.Uri): string {
  return vscode.Uri.joinPath(uri, '..').toString()
}
