import * as vscode from 'vscode'

/** What is used of the interface that VS Code's own Git extension offers to others, version 1. */
export interface GitApi {
  readonly repositories: readonly Repository[]
  readonly onDidOpenRepository: vscode.Event<Repository>
  readonly onDidCloseRepository: vscode.Event<Repository>
  getRepository(uri: vscode.Uri): Repository | null
}

export interface Repository {
  readonly rootUri: vscode.Uri
  readonly state: {
    readonly HEAD: {readonly commit?: string} | undefined
    readonly onDidChange: vscode.Event<void>
  }
  getConfig(key: string): Promise<string>
  /** The newest commits first. */
  log(options: {readonly maxEntries: number}): Promise<readonly Commit[]>
}

export interface Commit {
  readonly authorName?: string
  readonly authorEmail?: string
}

interface GitExtension {
  readonly enabled: boolean
  getAPI(version: 1): GitApi
}

/**
 * The Git extension, started where it was not yet. Undefined where it is absent, switched off or runs elsewhere, as on
 * the web.
 */
export async function findGit(): Promise<GitApi | undefined> {
  try {
    const git = vscode.extensions.getExtension<GitExtension | undefined>('vscode.git')
    const exports = git?.isActive === true ? git.exports : await git?.activate()
    return exports?.enabled === true ? exports.getAPI(1) : undefined
  } catch {
    return undefined
  }
}

/** A value of Git's configuration; undefined where nobody set it. */
export async function gitConfig(
  repository: Repository | undefined,
  key: string,
): Promise<string | undefined> {
  try {
    const value = (await repository?.getConfig(key))?.trim()
    return value === '' ? undefined : value
  } catch {
    // Git answers an unset key with an error.
    return undefined
  }
}
