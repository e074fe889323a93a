import type {UiStep} from './ui-step.ts'

/** The list in the side bar, with an open document of the examples that has a finding in line 76. */
export const actionListSteps: readonly UiStep[] = [
  {
    title: 'the side bar shows the open action items of the workspace',
    run: async (vscode) => {
      await vscode.openViewContainer('Postmortems')
      await vscode.see(vscode.treeItems('Cap processor.retries at 1'))
      await vscode.goToLine(76)
      await vscode.see(vscode.squiggles('warning'))
      await vscode.screenshot('1-overview')
    },
  },
  {
    title: 'an action item opens its line',
    run: async (vscode) => {
      await vscode.treeItems('Split the tollgate pool').first().click()
      await vscode.see(vscode.page.locator('.tab.active[data-resource-name="2026-03-03-checkout-outage.md"]'))
      await vscode.see(vscode.lines('Split the `tollgate` pool into one pool per processor'))
      await vscode.see(vscode.statusItems('5.0'))
      await vscode.screenshot('2-action-item')
    },
  },
  {
    title: 'action items are grouped anew, and one is ticked in its document',
    run: async (vscode) => {
      await vscode.commandWith('Postmortem: Group Action Items', 'Due date')
      await vscode.see(vscode.treeItems('Overdue'))
      await vscode.see(vscode.treeItems('No due date'))
      await vscode.screenshot('2-grouped')
      await vscode.tick('Split the tollgate pool')
      await vscode.miss(vscode.treeItems('Split the tollgate pool'))
      await vscode.lines('Split the `tollgate` pool').first().click()
      await vscode.undo()
      await vscode.see(vscode.treeItems('Split the tollgate pool'))
      await vscode.page.keyboard.press('Control+KeyS')
      await vscode.commandWith('Postmortem: Group Action Items', 'Document')
    },
  },
  {
    title: 'action items are grouped by all that tells them apart',
    run: async (vscode) => {
      for (const [groupBy, group] of [
        ['Owner', 'Santiago Ferreyra'],
        ['Status', 'In progress'],
        ['Priority', 'No priority'],
        ['Category', 'prevent'],
        ['Severity of the incident', 'SEV1'],
        ['Service', 'almanac'],
      ] as const) {
        await vscode.commandWith('Postmortem: Group Action Items', groupBy)
        await vscode.see(vscode.groups(group))
        await vscode.screenshot(`2-by-${groupBy.split(' ')[0]!.toLowerCase()}`)
      }
      await vscode.commandWith('Postmortem: Group Action Items', 'Document')
    },
  },
  {
    title: 'how action items are shown outlives a reload',
    run: async (vscode) => {
      await vscode.commandWith('Postmortem: Group Action Items', 'Due date')
      await vscode.see(vscode.treeItems('No due date'))
      await vscode.reload()
      await vscode.see(vscode.treeItems('No due date'))
      await vscode.commandWith('Postmortem: Group Action Items', 'Document')
      await vscode.miss(vscode.treeItems('No due date'))
    },
  },
  {
    title: 'a list that the filter leaves empty says so, and how to see more',
    run: async (vscode) => {
      await vscode.commandThatAsks('Postmortem: Filter Action Items', 'Text…')
      await vscode.choices('Text…').first().click()
      await vscode.see(vscode.page.locator('.quick-input-titlebar', {hasText: 'Words that action items'}))
      await vscode.page.keyboard.type('zebra')
      await vscode.page.keyboard.press('Enter')
      const empty = vscode.page.locator('.sidebar .welcome-view-content', {hasText: 'Nothing here passes'})
      await vscode.see(empty)
      await vscode.screenshot('2-empty')
      await vscode.command('Postmortem: Clear Filter of Action Items')
      await vscode.miss(empty)
      await vscode.see(vscode.treeItems('Split the tollgate pool'))
    },
  },
]

export const followThroughSteps: readonly UiStep[] = [
  {
    title: '“Show Follow-through” opens a page whose numbers lead to their items',
    run: async (vscode) => {
      await vscode.command('Postmortem: Show Follow-through')
      const page = vscode.webview()
      await vscode.see(page.locator('h1', {hasText: 'Follow-through'}))
      await vscode.see(page.locator('svg rect'))
      await vscode.screenshot('7-follow-through')
      await page.locator('ul.numbers a', {hasText: /\d/}).nth(1).click()
      await vscode.see(page.locator('#overdue'))
      await vscode.screenshot('8-follow-through-items')
      await page.locator('section:has(#overdue) td a').first().click()
      await vscode.see(vscode.page.locator('.tab.active[data-resource-name$=".md"]'))
      await vscode.command('View: Close Editor')
      await vscode.command('View: Close Editor')
    },
  },
]
