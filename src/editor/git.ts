import * as vscode from 'vscode'

/** What is used of the interface that VS Code's own Git extension offers to others, version 1. */
interface GitApi {
  getRepository: (uri: vscode.Uri) => Repository | null
}
interface Repository {
  getConfig: (key: string) => Promise<string>
}

/**
 * The repository around a file, as VS Code's own Git extension knows it. Undefined where that extension is switched
 * off or absent, as on the web, and where the file is in no repository.
 */
async function repositoryOf(uri: vscode.Uri): Promise<Repository | undefined> {
  const git = vscode.extensions.getExtension<{enabled: boolean; getAPI: (version: 1) => GitApi}>('vscode.git')
  if (git === undefined) return undefined
  const exports = git.isActive ? git.exports : await git.activate()
  return exports.enabled ? (exports.getAPI(1).getRepository(uri) ?? undefined) : undefined
}

/** Who commits there: `user.name` of Git's configuration; undefined where nobody set it. */
export async function gitUser(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const name = await (await repositoryOf(uri))?.getConfig('user.name')
    return name === undefined || name.trim() === '' ? undefined : name.trim()
  } catch {
    // Git answers an unset key with an error.
    return undefined
  }
}
