import * as vscode from 'vscode'
import {type TrackedDocument, documentsInSteps, followThroughInSteps} from '../../core/index.ts'
import type {IndexedItem} from '../index/indexed-document.ts'
import {Slices, inSlices} from '../index/slices.ts'
import type {WorkspaceIndex} from '../index/workspace-index.ts'
import {pages} from '../pages.ts'
import {today} from '../today.ts'
import {html} from './html.ts'
import {type PageHost, renderPage} from './page.ts'

/** How long changes are collected before the page is drawn again. */
const settle = 1000

/** The page “Follow-through”: figures over all action items of the workspace. One at a time; it follows the index. */
export class FollowThroughPage implements vscode.WebviewPanelSerializer, vscode.Disposable {
  readonly #index: WorkspaceIndex
  readonly #media: vscode.Uri
  readonly #disposables: {dispose: () => unknown}[]
  #panel: vscode.WebviewPanel | undefined
  #drawing: Promise<void> = Promise.resolve()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(index: WorkspaceIndex, extensionUri: vscode.Uri) {
    this.#index = index
    this.#media = vscode.Uri.joinPath(extensionUri, 'media')
    this.#disposables = [index.onDidChange(() => this.#drawLater())]
  }

  async show(): Promise<void> {
    if (this.#panel === undefined)
      this.#own(
        vscode.window.createWebviewPanel(pages.followThrough, 'Follow-through', vscode.ViewColumn.Active),
      )
    else this.#panel.reveal()
    await this.#fill()
  }

  /** Called by VS Code for a page that was open when the window was last closed. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel): Promise<void> {
    this.#own(panel)
    await this.#fill()
  }

  /** Draws what is known already, and all of it once the workspace has been read. */
  async #fill(): Promise<void> {
    const read = this.#index.start()
    await this.#draw()
    await read
    await this.#draw()
  }

  /** Writes the page, to be printed or sent, to a file that the user names. */
  async save(): Promise<void> {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri
    const target = await vscode.window.showSaveDialog({
      filters: {'Web page': ['html']},
      ...(folder ? {defaultUri: vscode.Uri.joinPath(folder, `follow-through-${today()}.html`)} : {}),
    })
    if (target === undefined) return
    await this.#index.start()
    const style = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#media, 'follow-through.css'))
    const page = await this.#render({
      head: {html: `<style>${new TextDecoder().decode(style)}</style>`},
      linkTo: ({file}) => file,
      nameOf,
      isReading: false,
    })
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(page))
  }

  #own(panel: vscode.WebviewPanel): void {
    this.#panel = panel
    panel.webview.options = {
      enableScripts: false,
      enableCommandUris: ['postmortem.openPlace'],
      localResourceRoots: [this.#media],
    }
    panel.onDidDispose(() => (this.#panel = undefined))
  }

  #drawLater(): void {
    if (this.#panel === undefined) return
    clearTimeout(this.#timer)
    // While the workspace is read there is something new all the time.
    this.#timer = setTimeout(() => {
      if (this.#index.isFilled) void this.#draw()
    }, settle)
  }

  /** Draws the page as the index is now; one drawing follows the other. */
  #draw(): Promise<void> {
    return (this.#drawing = this.#drawing.catch(() => undefined).then(() => this.#drawNow()))
  }

  async #drawNow(): Promise<void> {
    const webview = this.#panel?.webview
    if (webview === undefined) return
    const style = webview.asWebviewUri(vscode.Uri.joinPath(this.#media, 'follow-through.css'))
    const policy = `default-src 'none'; style-src ${webview.cspSource}`
    const page = await this.#render({
      head: html`<meta http-equiv="Content-Security-Policy" content="${policy}" /><link
          rel="stylesheet"
          href="${style.toString()}"
        />`,
      linkTo: openingCommand,
      nameOf,
      isReading: !this.#index.isFilled,
    })
    // The same page set again would lose its place.
    if (webview === this.#panel?.webview && page !== webview.html) webview.html = page
  }

  async #render(host: PageHost): Promise<string> {
    const slices = new Slices()
    const documents = await inSlices(documentsInSteps(this.#index.documents), slices)
    const items = documents.flatMap((one) => one.items)
    const figures = await inSlices(followThroughInSteps(items, documents, today()), slices)
    return inSlices(renderPage(figures, host), slices)
  }

  dispose(): void {
    clearTimeout(this.#timer)
    this.#panel?.dispose()
    for (const disposable of this.#disposables) disposable.dispose()
  }
}

function openingCommand({file}: TrackedDocument, item?: IndexedItem): string {
  const place = item === undefined ? [file] : [file, item.start, item.end]
  return `command:postmortem.openPlace?${encodeURIComponent(JSON.stringify(place))}`
}

function nameOf({title, file}: TrackedDocument): string {
  return title ?? vscode.workspace.asRelativePath(vscode.Uri.parse(file))
}
