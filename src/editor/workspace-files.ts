import * as vscode from 'vscode'

const pattern = '**/*.{md,markdown}'
/** Some file systems have no search: a search that has not answered by then never will. */
const searchLimit = 5000
/** Where no search exists, folders are walked; what lies deeper than this is no document of the team's. */
const deepest = 12
const skipped = /^(?:\.git|node_modules|\.hg|\.svn)$/

/** All Markdown files of the workspace that the user's `files.exclude` does not hide, in no particular order. */
export async function findMarkdown(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const timeout = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), searchLimit))
  const found = await Promise.race([
    vscode.workspace.findFiles(pattern, undefined, undefined, token),
    timeout,
  ])
  if (found !== undefined)
    return found.filter(({path}) => !path.split('/').some((part) => skipped.test(part)))
  const folders = vscode.workspace.workspaceFolders ?? []
  return (await Promise.all(folders.map(({uri}) => walk(uri, token, 0)))).flat()
}

async function walk(
  folder: vscode.Uri,
  token: vscode.CancellationToken,
  depth: number,
): Promise<vscode.Uri[]> {
  if (token.isCancellationRequested || depth > deepest) return []
  const found: vscode.Uri[] = []
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
    const uri = vscode.Uri.joinPath(folder, name)
    if (type === vscode.FileType.Directory && !skipped.test(name))
      found.push(...(await walk(uri, token, depth + 1)))
    else if (type === vscode.FileType.File && /\.(?:md|markdown)$/i.test(name)) found.push(uri)
  }
  return found
}
