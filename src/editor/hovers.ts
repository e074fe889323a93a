import * as vscode from 'vscode'
import {explainRule, rules, unfold} from '../core/index.ts'
import type {Analyses} from './analyses.ts'
import {toRange} from './convert.ts'

/** Tells, on a finding, why its rule asks for something else, whose insight that is, and how it can read. */
export class FindingHovers implements vscode.HoverProvider {
  readonly #analyses: Analyses

  constructor(analyses: Analyses) {
    this.#analyses = analyses
  }

  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    const found = (this.#analyses.get(document)?.findings ?? [])
      .flatMap((finding) => unfold(finding))
      .filter(({span}) => toRange(document, span).contains(position))
    const texts = rules
      .filter(({id, rationale}) => rationale !== undefined && found.some(({rule}) => rule === id))
      .map((rule) => new vscode.MarkdownString(explainRule(rule)))
    return texts.length === 0 ? undefined : new vscode.Hover(texts)
  }
}
