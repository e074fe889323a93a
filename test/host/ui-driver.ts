import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'
import type {Locator} from 'playwright-core'
import {workbenchUrl} from './browser.ts'
import type {HostKind} from './server.ts'
import type {VsCode} from './vscode-run.ts'

/** How long an element may take to appear. */
const patience = 45_000
/** How long a key press may take to show its effect before it is pressed again. */
const chordPatience = 3000
const chordAttempts = 5

/** Drives the interface of a running VS Code; every method returns when its effect shows on the page. */
export class UiDriver {
  readonly #code: VsCode
  readonly #workspace: string
  readonly host: HostKind

  constructor(code: VsCode, workspace: string, host: HostKind) {
    this.#code = code
    this.#workspace = workspace
    this.host = host
    code.page.setDefaultTimeout(patience)
  }

  /** For what has no method here. */
  get page() {
    return this.#code.page
  }

  /** Loads the workbench with the workspace open. */
  async open(): Promise<void> {
    await this.page.goto(workbenchUrl(this.#code.authority, this.#workspace))
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor()
  }

  /** Writes a file into the workspace, as another program would. */
  writeFile(name: string, text: string): void {
    const path = join(this.#workspace, name)
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text)
  }

  readFile(name: string): string {
    return readFileSync(join(this.#workspace, name), 'utf8')
  }

  /** The files of the workspace, by their paths in it. */
  files(): string[] {
    return readdirSync(this.#workspace, {recursive: true, encoding: 'utf8'}).sort()
  }

  /** Reloads the window; returns when the workbench is being drawn anew. */
  async reload(): Promise<void> {
    const loaded = this.page.waitForEvent('load')
    await this.command('Developer: Reload Window')
    await loaded
    await this.page.locator('.monaco-workbench').waitFor()
  }

  /** Opens a file by its name in quick open and puts the focus into its editor. */
  async openFile(name: string): Promise<void> {
    const tab = this.page.locator(`.tab.active[data-resource-name="${name}"]`)
    await this.#again(async () => {
      await this.#quickInput('Control+KeyP', name)
      await this.#pick(name)
      await tab.waitFor({timeout: chordPatience})
    })
    await this.page.locator('.monaco-editor.focused').first().waitFor()
  }

  /** Puts the cursor into a line of the active editor, and that line into the middle of it. */
  async goToLine(line: number): Promise<void> {
    await this.#quickInput('Control+KeyG', `:${line}`)
    await this.page.keyboard.press('Enter')
    // Where the cursor stood in that line before, the keys that follow would still go to the question.
    await this.page.locator('.quick-input-widget').waitFor({state: 'hidden'})
    await this.page.locator('.monaco-editor.focused').first().waitFor()
    await this.see(this.statusItems(`Ln ${line},`))
  }

  /** Runs a command of the command palette by its title, as `Postmortem: …`. */
  async command(title: string): Promise<void> {
    await this.#quickInput('F1', `>${title}`)
    await this.#pick(title)
  }

  /**
   * Presses `keys` until `target` shows. One press can be lost while the workbench settles: a menu that has
   * just opened closes again when an extension registers a provider.
   */
  async ask(keys: string, target: Locator): Promise<void> {
    await this.#again(async () => {
      await this.page.keyboard.press(keys)
      await target.first().waitFor({timeout: chordPatience})
    })
  }

  /** Waits until `target` shows. */
  async see(target: Locator): Promise<void> {
    await target.first().waitFor()
  }

  /** Waits until `target` shows nowhere. */
  async miss(target: Locator): Promise<void> {
    await target.first().waitFor({state: 'hidden'})
  }

  /** Takes back the last change of the focused editor. */
  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+KeyZ')
  }

  /**
   * Runs a command that asks something, and waits for one of the answers that it offers. A document that is still
   * being opened takes the focus when it shows, and the question goes: then the command is run again.
   */
  async commandThatAsks(title: string, choice: string): Promise<void> {
    await this.#again(async () => {
      await this.#quickInput('F1', `>${title}`)
      await this.choices(title).first().click()
      await this.choices(choice).first().waitFor({timeout: chordPatience})
    })
  }

  /** Types into a question of a series once it shows, and takes what that leads to. */
  async answer(step: string, words: string): Promise<void> {
    await this.see(this.page.locator('.quick-input-titlebar', {hasText: `(${step})`}))
    await this.page.locator('.quick-input-widget input.input').fill(words)
    await this.page.keyboard.press('Enter')
  }

  /** Opens the quick fixes at the cursor and applies the one whose title contains `title`. */
  async quickFix(title: string): Promise<void> {
    const fix = this.quickFixes(title)
    await this.ask('Control+Period', fix)
    await this.#focusRow(fix)
    await this.page.keyboard.press('Enter')
    await this.miss(fix)
  }

  /** Shows the hover at the cursor, and waits until it says `text`. */
  async hoverAtCursor(text: string): Promise<void> {
    const hover = this.#containing('.monaco-hover:not(.hidden)', text)
    const isThere = (): Promise<boolean> =>
      hover.waitFor({timeout: 5000}).then(
        () => true,
        () => false,
      )
    for (let left = 3; left > 0; left--) {
      await this.command('Show or Focus Hover')
      // Where the command was picked, the pointer may bring up a hover of its own; on its way it may take this one along.
      await this.page.mouse.move(1100, 480)
      if (await isThere()) return
    }
    await this.see(hover)
  }

  /** Opens the Problems panel and waits for an entry that contains `text`. */
  async showProblem(text: string): Promise<void> {
    await this.ask('Control+Shift+KeyM', this.problems(text))
  }

  /** Puts the cursor where the first problem that contains `text` is. */
  async goToProblem(text: string): Promise<void> {
    await this.problems(text).first().dblclick()
    await this.page.locator('.monaco-editor.focused').first().waitFor()
  }

  /** Opens a view container of the activity bar by its title. */
  async openViewContainer(title: string): Promise<void> {
    await this.page.locator(`.activitybar .action-item a[aria-label^="${title}"]`).click()
    await this.page.locator('.sidebar .composite.title').filter({hasText: title}).waitFor()
    // Left on the icon, the pointer brings up a hover that covers the first rows.
    await this.page.mouse.move(640, 400)
  }

  /** Saves the active editor and waits until the file of that name holds `text`. */
  async saveAndExpect(name: string, text: string): Promise<void> {
    await this.page.keyboard.press('Control+KeyS')
    const deadline = Date.now() + patience
    while (!this.readFile(name).includes(text)) {
      if (Date.now() > deadline) throw new Error(`${name} on the disk does not hold "${text}"`)
      await delay(50)
    }
  }

  quickFixes = (text: string) => this.#containing('.action-widget .monaco-list-row', text)
  /** The choice that Enter takes. */
  chosen = (text: string) => this.#containing('.quick-input-list .monaco-list-row.focused', text)
  choices = (text: string) => this.#containing('.quick-input-list .monaco-list-row', text)
  problems = (text: string) => this.#containing('.markers-panel .monaco-list-row', text)
  treeItems = (text: string) => this.#containing('.sidebar .pane-body .monaco-list-row', text)
  /** Those among them that can be opened and closed. */
  groups = (text: string) => this.treeItems(text).and(this.page.locator('[aria-expanded]'))
  /** Those of which a screen reader says all these words. */
  rowsThatSay = (...words: readonly string[]) =>
    this.page.locator(`.sidebar .monaco-list-row${words.map((some) => `[aria-label*="${some}"]`).join('')}`)
  suggestions = (text: string) => this.#containing('.suggest-widget.visible .monaco-list-row', text)
  notifications = (text: string) => this.#containing('.notification-list-item', text)
  statusItems = (text: string) => this.#containing('.statusbar-item', text)
  lines = (text: string) => this.#containing('.editor-instance .view-line', text)
  squiggles = (severity: 'error' | 'warning' | 'info' | 'hint') =>
    this.page.locator(`.monaco-editor .squiggly-${severity}`)

  /** The document of the visible webview. */
  webview() {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
  }

  screenshot(name: string): Promise<void> {
    return this.#code.screenshot(name)
  }

  #containing(selector: string, text: string): Locator {
    // The editor draws spaces as no-break spaces.
    const pattern = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \\u00a0]')
    return this.page.locator(selector).filter({hasText: new RegExp(pattern)})
  }

  /** Moves the focus of the open menu down to `row`; older versions let no click through to a new menu. */
  async #focusRow(row: Locator): Promise<void> {
    const focused = row.and(this.page.locator('.focused'))
    const rows = await this.page.locator('.action-widget .monaco-list-row').count()
    for (let presses = 0; (await focused.count()) === 0; presses++) {
      if (presses > rows) throw new Error('the entry of the menu cannot be reached')
      await this.page.keyboard.press('ArrowDown')
    }
  }

  /** Opens a quick input and types into it. One that is just closing takes no words, and keys bring up the next. */
  async #quickInput(keys: string, words: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input.input')
    await this.#again(async () => {
      await this.ask(keys, input)
      await input.fill(words, {timeout: chordPatience})
    })
  }

  /** Tries something until it works, each time from a workbench without a menu or a question. */
  async #again(attempt: () => Promise<void>): Promise<void> {
    for (let left = chordAttempts - 1; left > 0; left--) {
      try {
        return await attempt()
      } catch {
        await this.page.keyboard.press('Escape')
      }
    }
    await attempt()
  }

  /** Runs a command that asks for something, and answers with the entry `text`. */
  async commandWith(title: string, text: string): Promise<void> {
    await this.#quickInput('F1', `>${title}`)
    const entry = this.#containing('.quick-input-list .monaco-list-row', text)
    await this.#containing('.quick-input-list .monaco-list-row', title).first().click()
    await entry.first().click()
    await this.page.locator('.quick-input-widget').waitFor({state: 'hidden'})
  }

  /** Clicks the check box of a row in the side bar. */
  async tick(text: string): Promise<void> {
    await this.treeItems(text).first().locator('.custom-view-tree-node-item-checkbox').click()
  }

  async #pick(text: string): Promise<void> {
    await this.#containing('.quick-input-list .monaco-list-row', text).first().click()
    await this.page.locator('.quick-input-widget').waitFor({state: 'hidden'})
  }
}
