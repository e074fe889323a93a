import * as vscode from 'vscode'
import {type Contributor, authorsAmong, codeOwnersFiles, mostCommits, readCodeOwners} from '../core/index.ts'
import {type Repository, findGit} from './git.ts'
import {isLinked} from './links.ts'
import type {Log} from './log.ts'

/** The people around the documents of one folder. */
interface Around {
  people: readonly Contributor[]
  /** Readings follow one another, so that the last answer is the newest. */
  reading: Promise<void>
}

interface Authors {
  readonly head: string | undefined
  readonly people: Promise<readonly Contributor[]>
}

/**
 * Who works on the repository of a document: authors of its last commits, as VS Code's own Git extension tells them, and
 * owners in CODEOWNERS. They are read when the first postmortem is open, behind its findings, and again when commits or
 * that file change. Where there is no Git extension, as on the web, CODEOWNERS alone is read.
 */
export class Contributors implements vscode.Disposable {
  readonly #around = new Map<string, Around>()
  readonly #authors = new Map<Repository, Authors>()
  readonly #watched = new Set<string>()
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #disposables: {dispose: () => unknown}[] = [this.#changed]
  readonly #log: Log
  #isListening = false

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
    if (folder === undefined) return nobody
    const git = await findGit()
    if (git !== undefined && !this.#isListening) {
      this.#isListening = true
      const again = (): void => this.#readAgain()
      this.#disposables.push(git.onDidOpenRepository(again), git.onDidCloseRepository(again))
    }
    const repository = git?.getRepository(uri) ?? undefined
    const isInside =
      repository !== undefined && vscode.workspace.getWorkspaceFolder(repository.rootUri) !== undefined
    const root = isInside ? repository.rootUri : folder.uri
    const [authors, ...owners] = await Promise.all([
      repository === undefined ? nobody : this.#authorsOf(repository),
      ...codeOwnersFiles.map((file) => this.#ownersIn(root, file)),
    ])
    return [...authors, ...owners.flat()]
  }

  /** A repository tells each change of a file; its authors are read again where its commit is another. */
  #authorsOf(repository: Repository): Promise<readonly Contributor[]> {
    const known = this.#authors.get(repository)
    const head = repository.state.HEAD?.commit
    if (known !== undefined && known.head === head) return known.people
    if (known === undefined)
      this.#disposables.push(
        repository.state.onDidChange(() => {
          if (this.#authors.get(repository)?.head !== repository.state.HEAD?.commit) this.#readAgain()
        }),
      )
    const people = readAuthors(repository)
    this.#authors.set(repository, {head, people})
    return people
  }

  async #ownersIn(root: vscode.Uri, file: string): Promise<readonly Contributor[]> {
    this.#watch(root, file)
    try {
      if (await isLinked(root, file)) return nobody
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(root, file))
      return readCodeOwners(new TextDecoder().decode(bytes))
    } catch {
      // A file that is not there, or that nobody can read, names nobody.
      return nobody
    }
  }

  #watch(root: vscode.Uri, file: string): void {
    const key = `${root.toString()} ${file}`
    if (this.#watched.has(key)) return
    this.#watched.add(key)
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(root, file))
    const again = (): void => this.#readAgain()
    this.#disposables.push(
      watcher,
      watcher.onDidChange(again),
      watcher.onDidCreate(again),
      watcher.onDidDelete(again),
    )
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose()
  }
}

const nobody: readonly Contributor[] = []

function folderOf(uri: vscode.Uri): string {
  return vscode.Uri.joinPath(uri, '..').toString()
}

async function readAuthors(repository: Repository): Promise<readonly Contributor[]> {
  try {
    const commits = await repository.log({maxEntries: mostCommits})
    return authorsAmong(
      commits.map(({authorName: name = '', authorEmail: address = ''}) => ({name, address})),
    )
  } catch {
    // A repository without a commit has no log.
    return nobody
  }
}
