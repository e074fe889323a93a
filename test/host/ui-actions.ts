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
    title: 'an item gets an owner and a due date, and is ticked and unticked, all in its document',
    run: async (vscode) => {
      const title = 'Split the tollgate pool'
      const line = 'Split the `tollgate` pool into one pool per processor'
      await vscode.commandThatAsks('Postmortem: Filter Action Items', 'All')
      await vscode.choices('All').first().click()
      // Rows move down while those that are done come in.
      await vscode.see(vscode.treeItems('Ship the day-6 reminder'))
      await vscode.see(vscode.treeItems('Page the payments rota'))
      await vscode.treeItems(title).first().click()
      await vscode.see(vscode.treeItems(title).and(vscode.page.locator('.selected')))
      await vscode.see(vscode.lines(line))
      await vscode.commandThatAsks('Postmortem: Set Owner of Action Item', 'Yuki Tanabe')
      await vscode.screenshot('2-owners')
      await vscode.choices('Yuki Tanabe').first().click()
      await vscode.see(vscode.rowsThatSay(title, 'Yuki Tanabe'))
      await vscode.commandThatAsks('Postmortem: Set Due Date of Action Item', 'In a week')
      await vscode.screenshot('2-due-dates')
      await vscode.choices('In a week').first().click()
      await vscode.miss(vscode.rowsThatSay(title, '2027-01-29'))
      await vscode.tick(title)
      await vscode.see(vscode.treeItems(title).filter({has: vscode.page.locator('[aria-checked="true"]')}))
      // The box changes at once, the document when it is written.
      await vscode.see(vscode.lines('2027-03-02 | Done'))
      // A tick on a list that is not read again yet is refused, and the row moves to those that are done.
      await vscode.see(vscode.rowsThatSay(title, ', done, in '))
      await vscode.screenshot('2-ticked')
      await vscode.tick(title)
      await vscode.see(vscode.treeItems(title).filter({has: vscode.page.locator('[aria-checked="false"]')}))
      await vscode.see(vscode.lines('2027-03-02 | Open'))
      await vscode.lines(line).first().click()
      // The due date, the owner and both ticks are one step each.
      for (let step = 0; step < 4; step++) await vscode.undo()
      await vscode.see(vscode.rowsThatSay(title, 'Santiago Ferreyra, 2027-01-29'))
      await vscode.page.keyboard.press('Control+KeyS')
      await vscode.command('Postmortem: Clear Filter of Action Items')
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
