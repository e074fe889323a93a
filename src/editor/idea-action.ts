import * as vscode from 'vscode'
import type {IdeaOffer} from '../core/index.ts'
import {toWorkspaceEdit} from './convert.ts'

/** Makes something in the account an action item; what it changes is worked out when it is chosen. */
export class IdeaAction extends vscode.CodeAction {
  readonly #document: vscode.TextDocument
  readonly #version: number
  readonly #offer: IdeaOffer

  /** @param document at the version that the offer was made for */
  constructor(document: vscode.TextDocument, offer: IdeaOffer, kind: vscode.CodeActionKind) {
    super(offer.title, kind)
    this.#document = document
    this.#version = document.version
    this.#offer = offer
  }

  resolve(): this {
    // Places of another version are none of this one.
    if (this.#document.version !== this.#version) return this
    const edits = this.#offer.edits()
    if (edits !== undefined) this.edit = toWorkspaceEdit(this.#document, edits)
    else
      void vscode.window.showWarningMessage(
        'Nothing was written: no item can be added to the action items as this document writes them.',
      )
    return this
  }
}
