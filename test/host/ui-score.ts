import type {Locator} from 'playwright-core'
import type {UiDriver} from './ui-driver.ts'
import type {UiStep} from './ui-step.ts'

const settings = '.vscode/settings.json'
const reportTab = (vscode: UiDriver) => vscode.page.locator('.tab', {hasText: 'Score of'})
const languageStatus = (vscode: UiDriver) => vscode.page.locator('[id="status.languageStatus"]')

/** Clicks what leads to the text, and waits until the cursor is in the line that it names. */
async function follow(vscode: UiDriver, place: Locator): Promise<void> {
  const named = (await place.getAttribute('aria-label')) ?? (await place.getAttribute('title'))
  const line = /line (\d+)/i.exec(named ?? '')?.[1]
  await place.click()
  await vscode.see(vscode.page.locator('.tab.active[data-resource-name$="-draft.md"]'))
  await vscode.see(vscode.statusItems(`Ln ${line},`))
}

/** The score, with a draft in the editor that has 2.8 and ends in the list of its shareout. */
export const scoreSteps: readonly UiStep[] = [
  {
    title: '“Score Document” opens the report beside the document',
    run: async (vscode) => {
      await vscode.command('Postmortem: Score Document')
      await vscode.see(vscode.webview().locator('h1', {hasText: 'Score of'}))
      await vscode.see(vscode.webview().locator('.verdict', {hasText: '2.8 / 5'}))
      await vscode.screenshot('6-report')
    },
  },
  {
    title: 'evidence in the report leads to the text, and so does advice',
    run: async (vscode) => {
      const criterion = vscode.webview().locator('.criteria li', {hasText: 'Owners'}).first()
      await follow(vscode, criterion.locator('> .place').first())
      await vscode.screenshot('6-report-evidence')
      await follow(vscode, criterion.locator('.advice .place').first())
      await follow(vscode, vscode.webview().locator('.steps .place').first())
    },
  },
  {
    title: 'the report follows what is typed',
    run: async (vscode) => {
      await vscode.page.keyboard.press('Control+End')
      await vscode.page.keyboard.press('Enter')
      await vscode.page.keyboard.type('Recurring review: every two weeks, owner: head of platform')
      await vscode.page.keyboard.press('Escape')
      await vscode.see(vscode.webview().locator('.verdict', {hasText: '3.0 / 5'}))
      await vscode.see(vscode.statusItems('3.0 / 5'))
      await vscode.screenshot('6-report-live')
    },
  },
  {
    title: 'the report opens as Markdown and as JSON',
    run: async (vscode) => {
      for (const [name, line] of [
        ['Open as Markdown', '# Score of'],
        ['Open as JSON', '"name":'],
      ] as const) {
        await vscode.webview().locator('button', {hasText: name}).click()
        await vscode.see(vscode.lines(line))
        await vscode.screenshot(`6-report-${name.split(' ').at(-1)!.toLowerCase()}`)
        await vscode.command('View: Revert and Close Editor')
        await vscode.miss(vscode.lines(line))
        await vscode.see(vscode.webview().locator('.verdict'))
      }
      await reportTab(vscode).click()
      await vscode.command('View: Close Editor')
      await vscode.miss(vscode.page.locator('iframe.webview.ready'))
    },
  },
  {
    title: 'the score stands beside the language too, and can be switched off',
    run: async (vscode) => {
      await vscode.see(vscode.statusItems('3.0 / 5'))
      await languageStatus(vscode).hover()
      const item = vscode.page.locator('.hover-language-status', {hasText: '3.0 / 5'})
      await vscode.see(item)
      await vscode.screenshot('6-score-language')
      await vscode.page.mouse.move(640, 300)
      await vscode.miss(item)
      vscode.writeFile(settings, '{"postmortem.statusBar": false}\n')
      await vscode.miss(vscode.statusItems('3.0 / 5'))
      vscode.writeFile(settings, '{}\n')
      await vscode.see(vscode.statusItems('3.0 / 5'))
    },
  },
]
