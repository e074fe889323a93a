import * as vscode from 'vscode'
import {
  type PostmortemDocument,
  type Score,
  type WholePack,
  isBeside,
  lint,
  packIndex,
  packParts,
  parseDocument,
  score,
  wholePack,
} from '../core/index.ts'
import type {Configurations} from './configurations.ts'
import {today} from './today.ts'

/** A Pack that is kept in several files, with what the rubric says of the whole. */
export interface ScoredPack extends WholePack {
  readonly index: vscode.Uri
  readonly score: Score
}

/** Reads Packs that are kept in several files as their readers see them now, edits that are not saved included. */
export class Packs {
  readonly #configurations: Configurations

  constructor(configurations: Configurations) {
    this.#configurations = configurations
  }

  /** The Pack that a document is the index or a part of; undefined where not all of its files can be read. */
  async load({uri}: vscode.TextDocument, document: PostmortemDocument): Promise<ScoredPack | undefined> {
    if (vscode.workspace.getWorkspaceFolder(uri) === undefined) return undefined
    const name = packParts(document).length > 0 ? lastName(uri) : packIndex(document)
    const index = name === undefined ? undefined : await readBeside(uri, name)
    if (index === undefined) return undefined
    const names = packParts(parseDocument(index.text))
    if (names.length > mostParts) return undefined
    const read = await Promise.all(names.map((one) => readBeside(index.uri, one)))
    const parts = read.filter((part) => part !== undefined)
    if (names.length === 0 || parts.length < names.length) return undefined
    const whole = wholePack(index, parts)
    if (!whole.document.isRead) return undefined
    const {config} = await this.#configurations.load(index.uri)
    const findings = lint(whole.document, config, today())
    return {...whole, index: index.uri, score: score(whole.document, findings, config.rubric)}
  }
}

/** A Pack has eight parts, and a text that is longer than this is not read anyway. */
const mostParts = 50
const mostBytes = 2_000_000

export function lastName({path}: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

interface Read {
  readonly uri: vscode.Uri
  readonly name: string
  readonly text: string
}

/** A file in the folder of another. A link may lead out of the workspace, and is none. */
async function readBeside(other: vscode.Uri, name: string): Promise<Read | undefined> {
  if (!isBeside(name)) return undefined
  const uri = vscode.Uri.joinPath(other, '..', name)
  const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString())
  if (open !== undefined) return {uri, name, text: open.getText()}
  try {
    const {type, size} = await vscode.workspace.fs.stat(uri)
    if (type !== vscode.FileType.File || size > mostBytes) return undefined
    return {uri, name, text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))}
  } catch {
    return undefined
  }
}
