import * as vscode from 'vscode'

/** The output channel “Postmortem Pack”, made when there is something to say. */
export class Log implements vscode.Disposable {
  #channel: vscode.LogOutputChannel | undefined

  get channel(): vscode.LogOutputChannel {
    return (this.#channel ??= vscode.window.createOutputChannel('Postmortem Pack', {log: true}))
  }

  warn(message: string): void {
    this.channel.warn(message)
  }

  /** Says what was being done when something went wrong. */
  error(doing: string, error: unknown): void {
    this.channel.error(`${doing}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  }

  dispose(): void {
    this.#channel?.dispose()
  }
}
