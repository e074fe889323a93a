import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {messageOf} from './messages.ts'
import {withScratch} from './scratch.ts'
import type {HostKind} from './server.ts'
import type {TestRow} from './suite/report.ts'
import {UiDriver} from './ui-driver.ts'
import {packFiles} from './ui-pack.ts'
import {scenario} from './ui.ts'
import type {Version} from './versions.ts'
import {withVsCode} from './vscode-run.ts'

export type Theme = keyof typeof themes

export interface UiRun {
  readonly version: Version
  readonly host: HostKind
  readonly theme: Theme
  /** Names the log and the screenshots of this run. */
  readonly label: string
  /** The packed extension. */
  readonly vsix: string
}

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
}

/** Goes through the scenario with the packed extension installed; ends at the first step that fails. */
export function runUi({version, host, theme, label, vsix}: UiRun): Promise<TestRow[]> {
  return withScratch((scratch) => {
    for (const [name, text] of Object.entries(packFiles)) writeFileSync(join(scratch.workspace, name), text)
    // As VS Code in a browser is without settings: what is typed is saved after a second.
    const settings = {'workbench.colorTheme': themes[theme], 'files.autoSave': 'afterDelay'}
    return withVsCode({version, scratch, label, host, settings, vsix}, async (code) => {
      const driver = new UiDriver(code, scratch.workspace, host)
      const rows: TestRow[] = []
      for (const step of scenario) {
        const start = performance.now()
        const row = (error?: unknown): TestRow => ({
          title: step.title,
          passed: error === undefined,
          milliseconds: Math.round(performance.now() - start),
          ...(error === undefined ? {} : {error: messageOf(error)}),
        })
        try {
          await step.run(driver)
          rows.push(row())
        } catch (error) {
          rows.push(row(error))
          await code.screenshot('failed')
          break
        }
      }
      return rows
    })
  })
}
