import * as vscode from 'vscode'
import type {Configurations} from './configurations.ts'
import {
  LineIndex,
  type TeamTemplate,
  type TemplateSource,
  readTeamTemplate,
  teamTemplates,
} from '../core/index.ts'

/** More than any list that people choose from. */
const most = 50

export interface FoundTemplate {
  readonly uri: vscode.Uri
  readonly template: TeamTemplate
  /** From 1. */
  readonly lineOf: (offset: number) => number
}

/**
 * The templates of the teams of each workspace folder, by name, from where their configuration keeps them. Links, which
 * may lead out of the workspace, are none.
 */
export async function findTeamTemplates(configurations: Configurations): Promise<FoundTemplate[]> {
  const roots = vscode.workspace.workspaceFolders ?? []
  return (await Promise.all(roots.map(({uri}) => inFolder(uri, configurations)))).flat()
}

async function inFolder(root: vscode.Uri, configurations: Configurations): Promise<FoundTemplate[]> {
  const {config} = await configurations.load(vscode.Uri.joinPath(root, 'postmortem.md'))
  const folder = vscode.Uri.joinPath(root, config.templates)
  const entries = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => [])
  const names = entries
    .filter(([name, type]) => type === vscode.FileType.File && teamTemplates.file.test(name))
    .map(([name]) => name)
    .sort()
    .slice(0, most)
  return Promise.all(
    names.map(async (name) => {
      const uri = vscode.Uri.joinPath(folder, name)
      const source = await vscode.workspace.fs.readFile(uri).then(sourceOf, () => undefined)
      const template = readTeamTemplate(name, source)
      const lines = new LineIndex(template.text)
      return {uri, template, lineOf: (offset: number) => lines.positionAt(offset).line}
    }),
  )
}

function sourceOf(bytes: Uint8Array): TemplateSource {
  return {text: new TextDecoder().decode(bytes), isUtf8: isUtf8(bytes)}
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}
