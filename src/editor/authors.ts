import type * as vscode from 'vscode'
import {type Contributor, authorsAmong, mostCommits} from '../core/index.ts'
import type {Repository} from './git.ts'

interface Root {
  commit: string | undefined
  people: Promise<readonly Contributor[]>
  readonly listener: vscode.Disposable
}

/**
 * Who wrote the last commits of each repository: its log is read once, and again when HEAD is another commit. A repository
 * is known by its root, since the Git extension gives another object for it to whoever asks.
 */
export class Authors implements vscode.Disposable {
  readonly #roots = new Map<string, Root>()
  readonly #changed: () => void

  /** @param changed called when authors are others than those given before */
  constructor(changed: () => void) {
    this.#changed = changed
  }

  of(repository: Repository): Promise<readonly Contributor[]> {
    const key = repository.rootUri.toString()
    const root = this.#roots.get(key) ?? this.#start(repository)
    this.#roots.set(key, root)
    return root.people
  }

  /** For a repository that was closed. */
  forget({rootUri}: Repository): void {
    this.#roots.get(rootUri.toString())?.listener.dispose()
    this.#roots.delete(rootUri.toString())
  }

  #start(repository: Repository): Root {
    const {state} = repository
    const root: Root = {
      commit: state.HEAD?.commit,
      people: readAuthors(repository),
      // It tells each change of a file too.
      listener: state.onDidChange(() => {
        if (root.commit === state.HEAD?.commit) return
        root.commit = state.HEAD?.commit
        root.people = readAuthors(repository)
        this.#changed()
      }),
    }
    return root
  }

  dispose(): void {
    for (const {listener} of this.#roots.values()) listener.dispose()
  }
}

async function readAuthors(repository: Repository): Promise<readonly Contributor[]> {
  try {
    const commits = await repository.log({maxEntries: mostCommits})
    return authorsAmong(
      commits.map(({authorName: name = '', authorEmail: address = ''}) => ({name, address})),
    )
  } catch {
    // A repository without a commit has no log.
    return []
  }
}
