import * as vscode from 'vscode'
import {compare} from '../../core/index.ts'
import {type Ignored, skipped} from './ignored.ts'
import {Slices} from './slices.ts'

export const markdownGlob = '**/*.{md,markdown}'

export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path)
}

/** Some file systems have no search, and say so by never answering: then the folders are walked beside it. */
const searchPatience = 3000
/** What lies deeper than this is no document of the team's. */
const deepest = 12

/** The addresses of all Markdown files that the workspace shows; those whose path has the latest date come first. */
export async function findMarkdown(ignored: Ignored, token: vscode.CancellationToken): Promise<string[]> {
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
    return await newestFirst(await shown(found, ignored))
  } finally {
    clearTimeout(timer)
    stop.dispose()
    loser.cancel()
    loser.dispose()
  }
}

/** Those of some files that the workspace shows. */
export async function shown(uris: readonly vscode.Uri[], ignored: Ignored): Promise<vscode.Uri[]> {
  const slices = new Slices()
  const left: vscode.Uri[] = []
  for (const uri of uris) {
    if (!(await ignored.has(uri))) left.push(uri)
    await slices.pause()
  }
  return left
}

async function newestFirst(uris: readonly vscode.Uri[]): Promise<string[]> {
  const slices = new Slices()
  // Sorting ten thousand of them at once would take longer than a slice.
  const byDate = new Map<string, vscode.Uri[]>()
  for (const uri of uris) {
    const date = /\d{4}[-_/]?\d{2}[-_/]?\d{2}/.exec(uri.path)?.[0] ?? ''
    const same = byDate.get(date)
    if (same === undefined) byDate.set(date, [uri])
    else same.push(uri)
    await slices.pause()
  }
  const files: string[] = []
  for (const date of [...byDate.keys()].sort((a, b) => compare(b, a))) {
    const same = byDate.get(date)!.sort((a, b) => compare(a.path, b.path))
    for (const uri of same) {
      files.push(uri.toString())
      await slices.pause()
    }
  }
  return files
}

async function walkAll(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? []
  return (await Promise.all(folders.map(({uri}) => markdownUnder(uri, token)))).flat()
}

/** The Markdown files of a folder and of those in it. */
export async function markdownUnder(
  folder: vscode.Uri,
  token: vscode.CancellationToken,
  depth = 0,
): Promise<vscode.Uri[]> {
  if (token.isCancellationRequested || depth > deepest) return []
  const found: vscode.Uri[] = []
  // A folder that cannot be read hides its own files, not those of the others.
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder).then(undefined, () => [])) {
    const uri = vscode.Uri.joinPath(folder, name)
    if (type === vscode.FileType.Directory && !skipped.test(name))
      found.push(...(await markdownUnder(uri, token, depth + 1)))
    else if (type === vscode.FileType.File && isMarkdown(name)) found.push(uri)
  }
  return found
}
