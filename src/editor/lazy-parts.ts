import * as vscode from 'vscode'
import {evaluateParts} from './evaluate-parts.ts'
import {Slices, inSlices} from './index/slices.ts'
import type {Parts, Views} from './parts.ts'

/**
 * The parts of the extension, evaluated and built when they are first asked for: a window in which nobody opens a
 * postmortem pays for none of them.
 */
export class LazyParts implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext
  readonly #views: Views
  readonly #waiting: vscode.Disposable[] = []
  #parts: Promise<Parts> | undefined
  #isDisposed = false

  constructor(context: vscode.ExtensionContext, views: Views) {
    this.#context = context
    this.#views = views
  }

  /** Keeps what stands in for the parts until they are there. */
  until(standIn: vscode.Disposable): void {
    this.#waiting.push(standIn)
  }

  /** The same parts for everybody. Fails where the extension was deactivated before they were there. */
  get(): Promise<Parts> {
    return (this.#parts ??= this.#build())
  }

  async #build(): Promise<Parts> {
    const steps = await evaluateParts((name) => this.#shipped(name))
    // Begun before: the engine compiles all steps at once, which takes up a slice.
    const slices = new Slices()
    const {buildParts} = await inSlices(steps, slices)
    // What is built behind the disposal, nothing would dispose.
    if (this.#isDisposed) throw new vscode.CancellationError()
    this.#endWaiting()
    return buildParts(this.#context, this.#views)
  }

  /** A file that lies beside the bundle, wherever the extension is installed: a web worker fetches it. */
  #shipped(name: string): Thenable<Uint8Array> {
    return vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#context.extensionUri, 'dist', name))
  }

  #endWaiting(): void {
    for (const standIn of this.#waiting.splice(0)) standIn.dispose()
  }

  dispose(): void {
    this.#isDisposed = true
    this.#endWaiting()
  }
}
