import * as vscode from 'vscode'
import {pathMatcher} from '../core/index.ts'
import {pathInWorkspace} from './postmortems.ts'

export const markdownGlob = '**/*.{md,markdown}'
/** Some file systems have no search, and say so by never answering: then the folders are walked beside it. */
const searchPatience = 5000
/** What lies deeper than this is no document of the team's. */
const deepest = 12
const skipped = /^(?:\.git|node_modules|\.hg|\.svn)$/

/** All Markdown files of the workspace that the user's `files.exclude` does not hide, in no particular order. */
export async function findMarkdown(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const loser = new vscode.CancellationTokenSource()
  const stop = token.onCancellationRequested(() => loser.cancel())
  let timer: ReturnType<typeof setTimeout> | undefined
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, searchPatience)
  })
  try {
    const walked = patience.then(() => walkAll(loser.token))
    const found = await Promise.race([
      vscode.workspace.findFiles(markdownGlob, undefined, undefined, loser.token),
      walked,
    ])
    const isHidden = hiddenTest()
    return found.filter((uri) => !isHidden(uri))
  } finally {
    clearTimeout(timer)
    stop.dispose()
    loser.cancel()
    loser.dispose()
  }
}

/** A test for files that the workspace does not show: under version control's or packages' folders, or excluded. */
export function hiddenTest(): (uri: vscode.Uri) => boolean {
  const excluded = vscode.workspace.getConfiguration('files').get<Record<string, unknown>>('exclude', {})
  const globs = Object.keys(excluded).filter((glob) => excluded[glob] === true)
  const isExcluded = pathMatcher(globs.flatMap((glob) => [glob, `${glob}/**`]))
  return (uri) => {
    const path = pathInWorkspace(uri)
    return path.split('/').some((part) => skipped.test(part)) || (globs.length > 0 && isExcluded(path))
  }
}

async function walkAll(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
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
  // A folder that cannot be read hides its own files, not those of the others.
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder).then(undefined, () => [])) {
    const uri = vscode.Uri.joinPath(folder, name)
    if (type === vscode.FileType.Directory && !skipped.test(name))
      found.push(...(await walk(uri, token, depth + 1)))
    else if (type === vscode.FileType.File && /\.(?:md|markdown)$/i.test(name)) found.push(uri)
  }
  return found
}
