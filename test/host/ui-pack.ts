import type {UiStep} from './ui-step.ts'

const file = 'late-e-mails.md'
/** There before the workbench opens: what is listed to be opened is searched for once. */
export const packFiles = {[file]: '# Late e-mails\n\n## Summary\n\nThe queue was full.\n'}

/** Beginning a postmortem, and what leads on from there. */
export const packSteps: readonly UiStep[] = [
  {
    title:
      '“Answer Intake Questions” asks what is open, with a way back, and writes the answers to their places',
    run: async (vscode) => {
      await vscode.openFile(file)
      await vscode.commandThatAsks('Postmortem: Answer Intake Questions', 'near-miss')
      await vscode.screenshot('14-intake-choice')
      await vscode.answer('1/5', 'incident')
      await vscode.see(vscode.choices('SEV2'))
      await vscode.answer('2/5', 'SEV2')
      await vscode.answer('3/5', '40 customers for two hours, by the mail log')
      await vscode.answer('4/5', 'in the morning')
      await vscode.see(vscode.page.locator('.quick-input-message', {hasText: 'A day and a time are needed'}))
      await vscode.screenshot('15-intake-words')
      await vscode.answer('4/5', '2026-11-20 09:02 UTC')
      await vscode.see(vscode.page.locator('.quick-input-titlebar', {hasText: '(5/5)'}))
      await vscode.page.locator('.quick-input-titlebar a[aria-label^="Back"]').click()
      await vscode.answer('4/5', '2026-11-20 09:03 UTC')
      await vscode.answer('5/5', '')
      await vscode.see(vscode.lines('severity: SEV2'))
      await vscode.see(vscode.lines('started: 2026-11-20 09:03 UTC'))
      await vscode.saveAndExpect(file, '**Assumption to confirm:** the goal is to learn')
      await vscode.screenshot('16-intake-written')
    },
  },
  {
    title: 'one undo takes the answers back, and leaving the intake leaves nothing behind',
    run: async (vscode) => {
      await vscode.goToLine(1)
      await vscode.undo()
      await vscode.miss(vscode.lines('severity: SEV2'))
      await vscode.commandThatAsks('Postmortem: Answer Intake Questions', 'near-miss')
      await vscode.answer('1/5', 'incident')
      await vscode.see(vscode.choices('SEV2'))
      await vscode.page.keyboard.press('Escape')
      await vscode.miss(vscode.choices('SEV2'))
      await vscode.miss(vscode.lines('type: incident'))
    },
  },
  {
    title: '“Insert Section…” lists what the document lacks and puts it at its place',
    run: async (vscode) => {
      await vscode.commandThatAsks('Postmortem: Insert Section', 'Timeline')
      await vscode.screenshot('17-insert-section')
      await vscode.page.locator('.quick-input-widget input.input').fill('Trigger to resolution')
      await vscode.see(vscode.choices('Timeline'))
      await vscode.page.keyboard.press('Enter')
      await vscode.saveAndExpect(file, '**First signal:**')
      await vscode.screenshot('18-section-inserted')
    },
  },
  {
    title: '“Insert Agenda…” computes the times of the meeting',
    run: async (vscode) => {
      await vscode.commandThatAsks('Postmortem: Insert Agenda', '90 minutes')
      await vscode.answer('1/2', '90 minutes')
      await vscode.answer('2/2', '14:00')
      await vscode.saveAndExpect(file, '| 14:05–14:30 | Facts and timeline |')
    },
  },
  {
    title: 'the view “Questions” follows the section of the cursor',
    run: async (vscode) => {
      await vscode.command('Postmortems: Focus on Questions View')
      await vscode.goToLine(27)
      await vscode.see(vscode.treeItems('What did you see first, and where?'))
      await vscode.screenshot('19-questions')
    },
  },
  {
    title: '“New…” writes the Pack as a folder of files',
    run: async (vscode) => {
      await vscode.commandThatAsks('Postmortem: New…', 'Incident, light')
      await vscode.answer('1/4', 'The full Pack, as a folder')
      await vscode.answer('2/4', 'Loyalty launch')
      await vscode.answer('3/4', 'postmortems')
      await vscode.see(vscode.page.locator('.tab.active', {hasText: 'index.md'}))
      await vscode.see(vscode.lines('8-next.md'))
      await vscode.see(vscode.statusItems('1.2 / 5'))
      await vscode.screenshot('20-pack-folder')
    },
  },
  {
    title: 'the setting for questions takes their view away',
    run: async (vscode) => {
      const view = vscode.page.locator('.sidebar .pane-header', {hasText: 'Questions'})
      await vscode.see(view)
      vscode.writeFile('.vscode/settings.json', '{"postmortem.questions": false}')
      await vscode.miss(view)
      await vscode.see(vscode.treeItems('Run a two-week referral'))
    },
  },
  {
    title: 'a Pack in several files has one score, and its report leads into each of them',
    run: async (vscode) => {
      // The list of files to open does not know new ones.
      await vscode.page.keyboard.press('Control+Shift+KeyE')
      const file = vscode.page.locator('.explorer-folders-view .monaco-list-row', {
        hasText: '6-kill-criteria.md',
      })
      await file.dblclick()
      await vscode.see(vscode.page.locator('.tab.active', {hasText: '6-kill-criteria.md'}))
      await vscode.see(vscode.statusItems('1.2 / 5'))
      await vscode.command('Postmortem: Score Document')
      await vscode.see(vscode.page.locator('.tab', {hasText: 'Score of index.md'}))
      const place = vscode
        .webview()
        .getByRole('button', {name: /^1-brief\.md line \d+/})
        .first()
      await vscode.see(place)
      await vscode.screenshot('20-pack-report')
      await place.click()
      await vscode.see(vscode.page.locator('.tab.active', {hasText: '1-brief.md'}))
      await vscode.command('View: Close All Editors')
    },
  },
  {
    title: 'the walkthrough shows a picture with each step and leads to a sample document',
    run: async (vscode) => {
      const container = vscode.page.locator('.gettingStartedContainer')
      // The pictures need a wide editor.
      await vscode.command('View: Toggle Primary Side Bar Visibility')
      await vscode.command('View: Toggle Panel Visibility')
      await vscode.commandThatAsks('Welcome: Open Walkthrough', 'Get Started with Postmortem Pack')
      await vscode.page.keyboard.type('Postmortem')
      await vscode.page.keyboard.press('Enter')
      await vscode.see(container.getByText('Get Started with Postmortem Pack'))
      for (const [index, name] of ['Write', 'Lint', 'Track', 'Score'].entries()) {
        await container.locator('.step-title', {hasText: name}).click()
        await vscode.see(container.locator('iframe.webview.ready'))
        await vscode.see(vscode.webview().locator('svg'))
        await vscode.screenshot(`2${index + 1}-walkthrough-${name.toLowerCase()}`)
      }
      await container.locator('.step-title', {hasText: 'Lint'}).click()
      await container.locator('.monaco-button', {hasText: 'Open a Sample'}).click()
      await vscode.see(vscode.squiggles('error'))
    },
  },
]
