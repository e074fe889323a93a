import * as vscode from 'vscode'
import {
  type LintFinding,
  type PostmortemDocument,
  type Score,
  lint,
  looksLikePostmortem,
  parseDocument,
  score,
} from '../core/index.ts'
import type {Configurations, Resolved} from './configurations.ts'
import {readSettings} from './settings.ts'
import {today} from './today.ts'

/** All that is shown of one version of a postmortem. */
export interface Analysis {
  readonly version: number
  readonly document: PostmortemDocument
  readonly findings: readonly LintFinding[]
  readonly score: Score
}

interface Kept {
  readonly version: number
  readonly resolved: Resolved
  readonly day: string
  readonly analysis: Analysis | undefined
}

/** The one place where the text of an open document is read: once per version, configuration and day. */
export class Analyses {
  readonly #kept = new WeakMap<vscode.TextDocument, Kept>()
  readonly #configurations: Configurations

  constructor(configurations: Configurations) {
    this.#configurations = configurations
  }

  /** The analysis of the document as it is now; undefined where it is no postmortem, or switched off. */
  get(document: vscode.TextDocument): Analysis | undefined {
    if (document.languageId !== 'markdown' || !isFile(document.uri)) return undefined
    const {version} = document
    const resolved = this.#configurations.current(document.uri)
    const day = today()
    const kept = this.#kept.get(document)
    if (kept?.version === version && kept.resolved === resolved && kept.day === day) return kept.analysis
    const analysis = this.#analyze(document, resolved, day)
    this.#kept.set(document, {version, resolved, day, analysis})
    return analysis
  }

  #analyze(open: vscode.TextDocument, {config, matches}: Resolved, day: string): Analysis | undefined {
    if (!readSettings(open.uri).enable) return undefined
    const text = open.getText()
    if (!matches(pathInWorkspace(open.uri)) && !looksLikePostmortem(text)) return undefined
    const document = parseDocument(text)
    const findings = lint(document, config, day)
    return {version: open.version, document, findings, score: score(document, findings)}
  }
}

/** Whether people keep a file behind this address: not the other side of a diff, nor a page that a tool shows. */
function isFile({scheme}: vscode.Uri): boolean {
  if (scheme === 'untitled') return true
  return scheme !== 'git' && vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined
}

/** A path as the globs of `postmortem.files` see it: relative to its folder, with forward slashes. */
export function pathInWorkspace(uri: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(uri)
  return folder === undefined
    ? uri.path.slice(uri.path.lastIndexOf('/') + 1)
    : uri.path.slice(folder.uri.path.length).replace(/^\/+/, '')
}
