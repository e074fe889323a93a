import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {launchBrowser, openPage} from './browser.ts'
import type {Scratch} from './scratch.ts'
import {installExtension, startServer, type ServerOptions} from './server.ts'
import {outputFolder, type Version} from './versions.ts'

export interface VsCodeOptions extends ServerOptions {
  readonly version: Version
  readonly scratch: Scratch
  /** Names the log and the screenshots of this run. */
  readonly label: string
  /** A packed extension to install. */
  readonly vsix?: string
}

/** A running VS Code, with an empty page to open it in. */
export interface VsCode {
  /** `127.0.0.1:PORT`. */
  readonly authority: string
  readonly page: Page
  /** What the page has logged so far. */
  readonly log: readonly string[]
  screenshot(name: string): Promise<void>
}

/** Starts a VS Code of its own for `use` and ends it afterwards, whatever happens; its log stays. */
export async function withVsCode<T>(options: VsCodeOptions, use: (code: VsCode) => Promise<T>): Promise<T> {
  const {version, scratch, label, vsix} = options
  mkdirSync(outputFolder, {recursive: true})
  if (vsix !== undefined) installExtension(version, scratch, vsix)
  const server = await startServer(version, scratch, options)
  const log: string[] = []
  try {
    const browser = await launchBrowser()
    try {
      const page = await openPage(browser, log)
      const screenshot = async (name: string) => {
        await page.screenshot({path: join(outputFolder, `${label}-${name}.png`), animations: 'disabled'})
      }
      return await use({authority: server.authority, page, log, screenshot})
    } finally {
      await browser.close()
    }
  } finally {
    await server.stop()
    writeFileSync(join(outputFolder, `${label}.log`), [...log, '--- server', server.log()].join('\n'))
  }
}
