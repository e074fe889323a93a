import type {UiStep} from './ui-step.ts'

const draft = '2026-03-03-checkout-outage-draft.md'
const rewrite = 'Describe what the system did or did not do'
const move = 'Move this idea to Action items'
const expected = '“should have been tested” measures the past'

/** Findings on the language of a draft: their hover, their quick fixes, and what those do. */
export const languageSteps: readonly UiStep[] = [
  {
    title: 'a hover over a finding tells why, whose insight that is, and how it can read',
    run: async (vscode) => {
      await vscode.openFile(draft)
      await vscode.goToProblem(expected)
      await vscode.hoverAtCursor('Dekker')
      await vscode.screenshot('3-hover')
      await vscode.page.keyboard.press('Escape')
    },
  },
  {
    title: 'a finding offers its quick fixes',
    run: async (vscode) => {
      await vscode.openFile(draft)
      await vscode.goToProblem(expected)
      await vscode.ask('Control+Period', vscode.quickFixes(rewrite))
      await vscode.screenshot('3-quick-fixes')
      await vscode.page.keyboard.press('Escape')
    },
  },
  {
    title: 'a quick fix rewrites the sentence, and one undo takes it back',
    run: async (vscode) => {
      await vscode.quickFix(rewrite)
      await vscode.see(vscode.lines('did not require the change to be tested'))
      await vscode.miss(vscode.problems(expected))
      await vscode.screenshot('4-fixed')
      await vscode.undo()
      await vscode.see(vscode.lines('The change should have been tested'))
      await vscode.see(vscode.problems(expected))
    },
  },
  {
    title: 'an idea moves to the action items, and one undo takes it back',
    run: async (vscode) => {
      await vscode.goToProblem(expected)
      await vscode.ask('Control+Period', vscode.quickFixes(move))
      await vscode.screenshot('4-quick-fixes-idea')
      await vscode.page.keyboard.press('Escape')
      await vscode.quickFix(move)
      await vscode.miss(vscode.problems(expected))
      await vscode.screenshot('4-idea-moved')
      await vscode.undo()
      await vscode.see(vscode.problems(expected))
    },
  },
  {
    title: 'a known name becomes its role',
    run: async (vscode) => {
      await vscode.goToProblem('“Aoife Brennan” is a person')
      await vscode.quickFix('Replace with “the support lead”')
      await vscode.see(vscode.lines('the support lead had 60 of them open'))
    },
  },
]
