import {actionListSteps, followThroughSteps} from './ui-actions.ts'
import {languageSteps} from './ui-language.ts'
import {newSteps} from './ui-new.ts'
import {packSteps} from './ui-pack.ts'
import {scoreSteps} from './ui-score.ts'
import type {UiStep} from './ui-step.ts'

const draft = '2026-03-03-checkout-outage-draft.md'

/** In order. The extension is installed from its package, and the workspace holds the examples. */
export const scenario: readonly UiStep[] = [
  {
    title: 'the workbench opens',
    run: (vscode) => vscode.open(),
  },
  {
    title: 'a draft opens with squiggles and its score',
    run: async (vscode) => {
      await vscode.openFile(draft)
      await vscode.see(vscode.squiggles('error'))
      await vscode.see(vscode.statusItems('2.4'))
    },
  },
  {
    title: 'the Problems view lists a finding with the id of its rule',
    run: async (vscode) => {
      await vscode.showProblem('“should have been tested” measures the past')
      await vscode.see(vscode.problems('no-should-have'))
    },
  },
  ...actionListSteps,
  ...languageSteps,
  {
    title: 'the score moves while the author types',
    run: async (vscode) => {
      await vscode.page.keyboard.press('Control+End')
      for (const line of [
        '## Shareout',
        '- What happened: checkout was down.',
        'What we learned: retries multiply what they hold.',
        'What changes: retries have a bound.',
        'Top three actions: bound, page, drill.',
        'Where published: the incident archive.',
      ]) {
        await vscode.page.keyboard.press('Enter')
        await vscode.page.keyboard.type(line)
        await vscode.page.keyboard.press('Escape')
      }
      await vscode.see(vscode.statusItems('2.8 / 5'))
      await vscode.screenshot('5-score')
    },
  },
  ...scoreSteps,
  ...followThroughSteps,
  {
    title: 'the id of a rule opens its page',
    run: async (vscode) => {
      await vscode.openFile(draft)
      await vscode.showProblem('“should have been tested” measures the past')
      await vscode.page.locator('.markers-panel a', {hasText: 'no-should-have'}).first().click()
      await vscode.see(vscode.page.locator('.tab.active', {hasText: 'no-should-have'}))
      await vscode.see(vscode.webview().locator('h1', {hasText: 'no-should-have'}))
      await vscode.screenshot('7-rule-page')
    },
  },
  {
    title: 'an unknown severity is an error at its value',
    run: async (vscode) => {
      await vscode.openFile(draft)
      await vscode.showProblem('“SEV-9” is no severity')
      await vscode.goToLine(5)
      await vscode.see(vscode.squiggles('error'))
      await vscode.screenshot('8-front-matter-error')
    },
  },
  {
    title: 'the severities are completed with their meaning',
    run: async (vscode) => {
      await vscode.page.keyboard.press('End')
      await vscode.page.keyboard.press('Backspace')
      await vscode.page.keyboard.press('Backspace')
      await vscode.ask('Control+Space', vscode.suggestions('SEV1'))
      await vscode.see(vscode.suggestions('Full outage'))
      await vscode.screenshot('9-front-matter-completion')
      await vscode.page.keyboard.press('Escape')
      await vscode.undo()
      await vscode.see(vscode.lines('severity: SEV-9'))
    },
  },
  {
    title: 'a key is completed as soon as its first letter is typed',
    run: async (vscode) => {
      await vscode.goToLine(5)
      await vscode.page.keyboard.press('End')
      await vscode.page.keyboard.press('Enter')
      await vscode.see(vscode.statusItems('Ln 6, Col 1'))
      await vscode.page.keyboard.press('KeyF')
      await vscode.see(vscode.suggestions('facilitator'))
      await vscode.page.keyboard.type('ac')
      await vscode.page.keyboard.press('Enter')
      await vscode.see(vscode.lines('facilitator: '))
      // The key leads on to the people whom the workspace knows.
      await vscode.see(vscode.suggestions('Mei-Ling Chua'))
      await vscode.screenshot('10-front-matter-typed')
      await vscode.page.keyboard.press('Escape')
      await vscode.page.keyboard.press('Control+Shift+KeyK')
      await vscode.see(vscode.lines('status: draft'))
    },
  },
  {
    title: 'no list comes up in prose',
    run: async (vscode) => {
      const badge = vscode.page
        .locator('.panel .action-item', {hasText: 'Problems'})
        .locator('.badge-content')
      const before = await badge.innerText()
      await vscode.page.keyboard.press('Control+End')
      await vscode.page.keyboard.press('Enter')
      await vscode.page.keyboard.type('We should have seen it')
      await vscode.see(badge.filter({hasNotText: before}))
      if (await vscode.suggestions('').first().isVisible()) throw new Error('a list came up')
      await vscode.page.keyboard.press('Control+Shift+KeyK')
    },
  },
  {
    title: 'a hover over a time works out how long it took',
    run: async (vscode) => {
      await vscode.goToLine(12)
      await vscode.hoverAtCursor('Time to resolve: 1 h 41 min')
      await vscode.screenshot('10-front-matter-hover')
      await vscode.page.keyboard.press('Escape')
    },
  },
  ...newSteps,
  ...packSteps,
]
