import type {UiDriver} from './ui-driver.ts'
import type {UiStep} from './ui-step.ts'

const choices = ['Incident, light', 'SEV3', 'Search outage', 'incidents'] as const
const team = '.postmortem/templates/store-outage.md'
/** “Go Back” of a quick input, as Linux has it. */
const back = 'Control+Alt+Minus'
const broken =
  '---\ntype: incident\ntitle: "{{title}}"\nseverity: {{severity}}\n---\n\n# {{title}}\n\n{{shop}}\n'

/** Begins one, and answers so many of its four questions. */
async function begin(vscode: UiDriver, answered: number): Promise<void> {
  await vscode.commandThatAsks('Postmortem: New…', choices[0])
  for (const [index, words] of choices.slice(0, answered).entries())
    await vscode.answer(`${index + 1}/4`, words)
  await vscode.see(vscode.page.locator('.quick-input-titlebar', {hasText: `(${answered + 1}/4)`}))
}

/** Beginning a postmortem by keyboard. */
export const newSteps: readonly UiStep[] = [
  {
    title: '“New…” goes back and forth by keyboard',
    run: async (vscode) => {
      await begin(vscode, 0)
      await vscode.screenshot('11-new-template')
      await vscode.answer('1/4', 'Near miss')
      await vscode.see(vscode.chosen('near-miss'))
      await vscode.page.keyboard.press(back)
      await vscode.see(vscode.chosen('Near miss'))
      await vscode.page.keyboard.press('Enter')
      await vscode.answer('2/4', 'near-miss')
      await vscode.answer('3/4', 'Search outage')
      await vscode.see(vscode.choices('new folder'))
      await vscode.page.keyboard.press(back)
      await vscode.see(vscode.page.locator('.quick-input-message', {hasText: '-search-outage.md'}))
      await vscode.screenshot('11-new-title')
      await vscode.page.keyboard.press(back)
      await vscode.see(vscode.chosen('near-miss'))
      await vscode.page.keyboard.press('Escape')
    },
  },
  {
    title: 'leaving “New…” at any step leaves nothing behind',
    run: async (vscode) => {
      const before = vscode.files()
      for (const answered of choices.keys()) {
        await begin(vscode, answered)
        await vscode.page.keyboard.press('Escape')
        await vscode.miss(vscode.page.locator('.quick-input-widget'))
      }
      const after = vscode.files()
      if (after.join() !== before.join()) throw new Error(`now there are ${after.join()}`)
      await vscode.miss(vscode.page.locator('.tab', {hasText: 'search-outage'}))
    },
  },
  {
    title: '“New…” writes a postmortem and opens it at its first blank',
    run: async (vscode) => {
      await begin(vscode, 3)
      await vscode.screenshot('12-new-folder')
      await vscode.answer('4/4', choices[3])
      await vscode.see(vscode.page.locator('.tab.active', {hasText: '-search-outage.md'}))
      await vscode.see(vscode.lines('title: "Search outage"'))
      await vscode.see(vscode.lines('severity: SEV3'))
      await vscode.see(vscode.statusItems('6 selected'))
      await vscode.screenshot('13-new-document')
    },
  },
  {
    title: '“New…” remembers what was chosen, and never writes over a file',
    run: async (vscode) => {
      const [written] = vscode.files().filter((name) => name.endsWith('-search-outage.md'))
      await vscode.saveAndExpect(written!, 'severity: SEV3')
      const before = vscode.readFile(written!)
      await begin(vscode, 0)
      await vscode.see(vscode.chosen('Incident, light'))
      await vscode.page.keyboard.press('Enter')
      await vscode.see(vscode.chosen('SEV3'))
      await vscode.page.keyboard.press('Enter')
      await vscode.answer('3/4', 'Search outage')
      await vscode.see(vscode.chosen('incidents'))
      await vscode.page.keyboard.press('Enter')
      await vscode.see(vscode.page.locator('.tab.active', {hasText: '-search-outage-2.md'}))
      if (vscode.readFile(written!) !== before) throw new Error(`${written} was written over`)
      await vscode.page.keyboard.press('Control+KeyS')
    },
  },
  {
    title: 'a template of the team comes first, says where it is broken and can be used',
    run: async (vscode) => {
      vscode.writeFile(team, broken)
      await begin(vscode, 0)
      await vscode.see(
        vscode.page
          .locator('.quick-input-list .monaco-list-row', {hasText: 'Store outage'})
          .and(vscode.page.locator('[data-index="0"]')),
      )
      await vscode.screenshot('14-new-team-template')
      await vscode.answer('1/4', 'Store outage')
      await vscode.answer('2/4', 'SEV3')
      await vscode.answer('3/4', 'Tills offline')
      await vscode.answer('4/4', 'incidents')
      await vscode.see(vscode.notifications(`${team}:9: {{shop}} is no variable`))
      await vscode.see(vscode.page.locator('.tab.active', {hasText: '-tills-offline.md'}))
      await vscode.see(vscode.lines('# Tills offline'))
      await vscode.screenshot('14-new-team-document')
      await vscode.command('Notifications: Clear All Notifications')
    },
  },
]
