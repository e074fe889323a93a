import {chromium, type Browser, type Page} from 'playwright-core'
import {chromiumPath} from './requirements.ts'

/** A location as VS Code writes it in its configuration. */
export interface UriComponents {
  readonly scheme: string
  readonly authority: string
  readonly path: string
}

/** What the workbench is told to load from folders: extensions under development and the tests for them. */
export interface DevelopmentOptions {
  readonly extensions: readonly UriComponents[]
  readonly extensionTestsPath: UriComponents
}

const viewport = {width: 1280, height: 800}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    // The new headless mode is a full Chromium; the option would start a cut-down one.
    headless: false,
    args: [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  })
}

/** Opens an empty page; everything it logs is appended to `log`. */
export async function openPage(browser: Browser, log: string[]): Promise<Page> {
  const context = await browser.newContext({viewport})
  const page = await context.newPage()
  page.on('console', (message) => log.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => log.push(`page error: ${error.message}`))
  page.on('requestfailed', (request) =>
    log.push(`request failed: ${request.url()} ${request.failure()?.errorText ?? ''}`),
  )
  return page
}

/**
 * Adds `options` to the configuration that the workbench reads from its own page.
 *
 * The attribute is changed as it is read: a page served by `page.route` may not open the WebSocket to the
 * loopback address, and newer versions ignore the same options in the URL.
 */
export async function setDevelopmentOptions(page: Page, options: DevelopmentOptions): Promise<void> {
  await page.addInitScript(`
    if (window.top === window) {
      const original = Element.prototype.getAttribute
      Element.prototype.getAttribute = function (name) {
        const value = original.call(this, name)
        const isConfiguration = this.id === 'vscode-workbench-web-configuration' && name === 'data-settings'
        if (!isConfiguration || !value) return value
        const configuration = JSON.parse(value)
        Object.assign((configuration.developmentOptions ??= {}), ${JSON.stringify(options)})
        return JSON.stringify(configuration)
      }
    }
  `)
}

/** The address of the workbench with a folder or a workspace file open: a path on this machine or a URI. */
export function workbenchUrl(authority: string, place: string): string {
  const url = new URL(`http://${authority}/`)
  url.searchParams.set(place.endsWith('.code-workspace') ? 'workspace' : 'folder', place)
  return url.href
}
