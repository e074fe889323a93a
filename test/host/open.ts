import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {workbenchUrl} from './browser.ts'
import {ensureInstalled} from './install.ts'
import {messageOf} from './messages.ts'
import {findProduct} from './product.ts'
import {ensureRequirements} from './requirements.ts'
import {withScratch} from './scratch.ts'
import {installExtension, startServer} from './server.ts'
import {version} from './versions.ts'

/** Serves a VS Code with the packed extension on a copy of the examples until Ctrl+C. */
async function main(): Promise<void> {
  const {vsix} = findProduct(true)
  const newest = version('newest')
  ensureRequirements([newest])
  ensureInstalled(newest)
  await withScratch(async (scratch) => {
    installExtension(newest, scratch, vsix)
    const server = await startServer(newest, scratch, {host: 'node'})
    try {
      const url = workbenchUrl(server.authority, scratch.workspace)
      console.log(`VS Code with the extension: ${url}`)
      console.log('Ctrl+C ends it and removes its files.')
      showInBrowser(url)
      await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    } finally {
      await server.stop()
    }
  })
}

/** Opens the address where there is a display; it has been printed in any case. */
function showInBrowser(url: string): void {
  const hasDisplay = process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined
  if (!hasDisplay) return
  const opener = spawn('xdg-open', [url], {stdio: 'ignore', detached: true})
  opener.on('error', () => undefined)
  opener.unref()
}

try {
  await main()
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
