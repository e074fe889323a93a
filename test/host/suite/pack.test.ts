import * as vscode from 'vscode'
import {equal, ok} from './assert.ts'
import {defaultConfig, newPackFolder} from '../../../src/core/index.ts'
import {makeFile, openFixture, openText, until} from './support.ts'

const text = '# Late e-mails\n\n## Summary\n\nE-mails were late for two hours.\n\n## Lessons learned\n'

async function actionsAt(editor: vscode.TextEditor, line: number): Promise<vscode.CodeAction[]> {
  const range = editor.document.lineAt(line).range
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    range,
  )
}

async function action(editor: vscode.TextEditor, line: number, title: string): Promise<vscode.CodeAction> {
  return until(
    async () => (await actionsAt(editor, line)).find((one) => one.title.startsWith(title)),
    `the action “${title}”`,
  )
}

describe('What a document lacks', () => {
  it('comes from its title as the template has it, and prompts come from an empty section', async () => {
    const editor = await openText(text)
    await action(editor, 0, 'Insert all ')
    const prompts = await action(editor, 6, 'Insert the prompts of “Lessons learned”')
    ok(prompts.edit && (await vscode.workspace.applyEdit(prompts.edit)), 'the prompts are not inserted')
    ok(
      editor.document.getText().includes('1. We learned that [what the team knows now].'),
      editor.document.getText(),
    )
  })

  it('becomes a Pack in one step, which keeps every line and which one undo takes back', async () => {
    const editor = await openText(text)
    await vscode.commands.executeCommand('postmortem.convertToPack')
    const lines = editor.document.getText().split('\n')
    let at = -1
    for (const line of text.split('\n')) {
      at = lines.indexOf(line, at + 1)
      ok(at !== -1, `“${line}” is gone`)
    }
    ok(lines.includes('## Kill criteria') && lines.includes('## Agenda'), lines.join('\n'))
    await vscode.commands.executeCommand('undo')
    equal(editor.document.getText(), text)
  })
})

/** What the hovers at the beginning of a line say. */
async function hoverAt({uri}: vscode.TextDocument, line: number): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    new vscode.Position(line, 5),
  )
  return hovers
    .flatMap(({contents}) => contents.map((one) => (one as vscode.MarkdownString).value))
    .join('\n')
}

describe('Questions', () => {
  const question = 'Who else needs to know it?'
  const setting = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('postmortem')

  afterEach(() => setting().update('questions', undefined, vscode.ConfigurationTarget.Global))

  it('stand on the heading of a section and nowhere else', async () => {
    const {document} = await openText(text)
    await until(async () => (await hoverAt(document, 6)).includes(question), 'the questions')
    ok(!(await hoverAt(document, 4)).includes('?'), 'there are questions in the text')
  })

  it('stay away once they are switched off, and come back', async () => {
    const {document} = await openText(text)
    await until(async () => (await hoverAt(document, 6)).includes(question), 'the questions')
    await setting().update('questions', false, vscode.ConfigurationTarget.Global)
    await until(async () => !(await hoverAt(document, 6)).includes(question), 'no questions')
    await setting().update('questions', true, vscode.ConfigurationTarget.Global)
    await until(async () => (await hoverAt(document, 6)).includes(question), 'the questions again')
  })
})

describe('A Pack in several files', () => {
  const folder = 'loyalty-launch'
  const reports = (): vscode.Tab[] =>
    vscode.window.tabGroups.all.flatMap(({tabs}) => tabs.filter(({label}) => label.startsWith('Score of')))

  async function openPack(name: string, without = ''): Promise<vscode.TextEditor> {
    const files = newPackFolder({title: 'Loyalty launch', date: '2026-11-20'}, defaultConfig)
    for (const file of files.filter((one) => one.name !== without))
      await makeFile(`${folder}/${file.name}`, file.text)
    return openFixture(`${folder}/${name}`)
  }

  it('has one report, whichever of its files is open', async () => {
    await openPack('2-facts.md')
    await vscode.commands.executeCommand('postmortem.scoreDocument')
    await until(() => reports().some(({label}) => label === 'Score of index.md'), 'the report of the whole')
    await openFixture(`${folder}/index.md`)
    await vscode.commands.executeCommand('postmortem.scoreDocument')
    equal(reports().length, 1)
  })

  it('has none while one of its files is missing', async () => {
    await openPack('2-facts.md', '5-actions.md')
    void vscode.commands.executeCommand('postmortem.scoreDocument')
    await new Promise((resolve) => setTimeout(resolve, 1000))
    equal(reports().length, 0)
  })
})

describe('The sample document', () => {
  it('opens unsaved, with findings to try', async () => {
    await vscode.commands.executeCommand('postmortem.openSample')
    const editor = vscode.window.activeTextEditor
    ok(editor?.document.isUntitled, 'the sample is not open')
    await until(() => vscode.languages.getDiagnostics(editor.document.uri).length > 20, 'its findings')
  })
})

describe('Commands about a document', () => {
  for (const command of ['answerIntake', 'insertSection', 'insertAgenda', 'convertToPack', 'fixAllSafe'])
    it(`“${command}” changes nothing where no Markdown is open`, async () => {
      const editor = await openText('plain words\n', 'txt')
      await vscode.commands.executeCommand(`postmortem.${command}`)
      equal(editor.document.getText(), 'plain words\n')
    })
})
