import * as vscode from 'vscode'
import {type Tool, type ToolDocument, lint, parseDocument, score, tools} from '../core/index.ts'
import type {Analyses} from './analyses.ts'
import type {Configurations} from './configurations.ts'
import {Ignored} from './index/ignored.ts'
import {markdownGlob, shown} from './index/workspace-files.ts'
import {today} from './today.ts'

/** What a model passes to a tool: any shape, nothing checked. */
export type Input = Readonly<Record<string, unknown>>

/** As many files of a folder as an answer is made of. */
const mostFiles = 200

/** What is in front of the name of a tool where tools of all extensions stand together. */
const prefix = 'postmortem_'

/** Answers the tools that language models in VS Code can use. They only read, so none asks for confirmation. */
export class LanguageTools {
  readonly #analyses: Analyses
  readonly #configurations: Configurations

  constructor(analyses: Analyses, configurations: Configurations) {
    this.#analyses = analyses
    this.#configurations = configurations
  }

  /** @param name of the tool, as the manifest has it */
  async answer(
    name: string,
    input: Input,
    token: vscode.CancellationToken,
  ): Promise<vscode.LanguageModelToolResult> {
    const tool = tools.find((one) => prefix + one.name === name)!
    return new vscode.LanguageModelToolResult([
      new vscode.LanguageModelTextPart(await this.#textOf(tool, input, token)),
    ])
  }

  async #textOf(tool: Tool, input: Input, token: vscode.CancellationToken): Promise<string> {
    if (tool.about === 'rule') return tool.answer(String(input.rule)).text
    if (typeof input.text === 'string') return tool.answer([await readText(input.text, this.#configurations)])
    const documents: ToolDocument[] = []
    for (const document of await documentsOf(input)) {
      if (token.isCancellationRequested) break
      const analysis = await this.#analyses.load(document)
      const name = vscode.workspace.asRelativePath(document.uri)
      if (analysis) documents.push({...analysis, name, today: today()})
      // One document after the other, so that the extension host is free in between.
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
    return documents.length === 0 ? 'There is no postmortem.' : tool.answer(documents)
  }
}

/** A text that is in no file, under the configuration of the first folder. */
async function readText(text: string, configurations: Configurations): Promise<ToolDocument> {
  const name = 'text.md'
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri
  const uri = folder ? vscode.Uri.joinPath(folder, name) : vscode.Uri.from({scheme: 'untitled', path: name})
  const document = parseDocument(text)
  const findings = lint(document, (await configurations.load(uri)).config, today())
  return {name, document, findings, score: score(document, findings), today: today()}
}

/** The files that a path stands for, or what is being edited. */
async function documentsOf({path}: Input): Promise<readonly vscode.TextDocument[]> {
  if (typeof path !== 'string' || path === '') {
    const active = vscode.window.activeTextEditor?.document
    return active ? [active] : []
  }
  const uris = await urisOf(path)
  return Promise.all(uris.map((uri) => vscode.workspace.openTextDocument(uri)))
}

/** Files of the workspace only: a path that leads out of it stands for nothing. */
async function urisOf(path: string): Promise<vscode.Uri[]> {
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const uri = path.startsWith('/') ? folder.uri.with({path}) : vscode.Uri.joinPath(folder.uri, path)
    if (vscode.workspace.getWorkspaceFolder(uri) === undefined) continue
    const type = await vscode.workspace.fs.stat(uri).then(
      (found) => found.type,
      () => undefined,
    )
    if (type === vscode.FileType.File) return [uri]
    if (type !== vscode.FileType.Directory) continue
    const inside = new vscode.RelativePattern(uri, markdownGlob)
    const found = await vscode.workspace.findFiles(inside, undefined, mostFiles)
    return shown(found, new Ignored())
  }
  return []
}
