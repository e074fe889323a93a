import * as vscode from 'vscode'
import {equal, ok} from './assert.ts'
import {closeEverything, extension, openFixture} from './support.ts'

const draft = 'incidents/2026-03-03-checkout-outage-draft.md'

async function ask(name: string, input: object): Promise<string> {
  const result = await vscode.lm.invokeTool(`postmortem_${name}`, {input, toolInvocationToken: undefined})
  return result.content
    .map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : ''))
    .join('')
}

describe('Tools for language models', () => {
  before(() => extension().activate())
  afterEach(closeEverything)

  it('are there, without a question before they run', () => {
    for (const name of ['lint', 'score', 'actions', 'explain'])
      ok(
        vscode.lm.tools.some((tool) => tool.name === `postmortem_${name}`),
        name,
      )
  })

  it('answer about a file, a folder, a text, and what is being edited', async () => {
    ok(/^\d+:\d+ warning no-should-have: /m.test(await ask('lint', {path: draft})), 'findings of a file')
    ok(/^\d+ (?:open|overdue|done): /m.test(await ask('actions', {path: 'incidents'})), 'actions of a folder')
    const text = '# P\n\n## Summary\n\nIt should have been tested.\n\n## Impact\n\nNone.\n'
    ok(/^5:4 warning no-should-have: /m.test(await ask('lint', {text})), 'findings of a text')
    await openFixture(draft)
    ok((await ask('score', {})).startsWith('# Score of '), 'score of what is being edited')
    ok((await ask('explain', {rule: 'no-blame'})).startsWith('**Name the condition'), 'a rule')
  })

  it('read nothing outside the workspace', async () => {
    equal(await ask('lint', {path: '../../etc/hosts'}), 'There is no postmortem.')
    equal(await ask('lint', {path: '/etc/hosts'}), 'There is no postmortem.')
  })
})
