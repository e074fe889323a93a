import * as vscode from 'vscode'
import {ok} from './assert.ts'
import {actionItemsView, findRow, showItems} from './action-rows.ts'
import type {GitApi, Repository} from '../../../src/editor/git.ts'
import {until} from './support.ts'

const report = `# Late invoices\n\n## Summary\n\nThe printer stood still.\n\n## Action items\n\n- [ ] Count the printers\n`

const write = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))

describe('the action items of a workspace of two folders', () => {
  after(() => showItems('document', {status: 'open'}))

  it('are those of both, each folder with its own .gitignore', async () => {
    const folders = vscode.workspace.workspaceFolders!.map(({uri}) => uri)
    ok(folders.length === 2, `there are ${folders.length} folders`)
    const view = await actionItemsView()
    await showItems('document', {})
    const [first, second] = folders.map((folder) => vscode.Uri.joinPath(folder, 'late-printer-incident.md'))
    await write(first!, report)
    await write(second!, report)
    await until(() => findRow(view, first!, 'Count'), 'the item in the first folder')
    await until(() => findRow(view, second!, 'Count'), 'the item in the second folder')
    await write(vscode.Uri.joinPath(folders[1]!, '.gitignore'), 'late-*\n')
    await until(() => findRow(view, second!, 'Count') === undefined, 'the item in the second folder to go')
    await until(() => findRow(view, first!, 'Count'), 'the item in the first folder to stay')
    await vscode.workspace.fs.delete(first!)
    await until(() => findRow(view, first!, 'Count') === undefined, 'the item in the first folder to go')
  })
})

/** What these tests do in a repository, beside what the product asks of it. */
interface WritableRepository extends Repository {
  status(): Promise<void>
  setConfig(key: string, value: string): Promise<string>
  commit(message: string, options: {readonly empty: true}): Promise<void>
}
interface WritableGit extends GitApi {
  init(root: vscode.Uri): Promise<WritableRepository | null>
}

const told = `# Late invoices

## Timeline

- 09:12 Solvej Rask restarted the printer.
- 09:20 Bartol Kezele and @amara-sre counted the sheets.
- 09:30 Mirela Duvnjak ordered paper.
`

/** Has the logs counted that anybody reads through the Git extension, whichever object it gives for a repository. */
function countLogs(repository: Repository): {readonly count: () => number; readonly end: () => void} {
  const prototype = Object.getPrototypeOf(repository) as {
    log: (this: Repository, ...options: Parameters<Repository['log']>) => ReturnType<Repository['log']>
  }
  const {log} = prototype
  let count = 0
  prototype.log = function (...options) {
    count++
    return log.apply(this, options)
  }
  return {count: () => count, end: () => (prototype.log = log)}
}

describe('the people of a repository', () => {
  it('become known when a postmortem in it is open, and others as they commit', async () => {
    const second = vscode.workspace.workspaceFolders![1]!.uri
    const git = await vscode.extensions
      .getExtension<{getAPI(version: 1): WritableGit}>('vscode.git')!
      .activate()
      .then((exports) => exports.getAPI(1))
    const repository = await git.init(second)
    ok(repository, 'no repository was made')
    const commitAs = async (name: string, address: string): Promise<void> => {
      await repository.setConfig('user.name', name)
      await repository.setConfig('user.email', address)
      await repository.commit(`Work of ${name}`, {empty: true})
    }
    const logs = countLogs(repository)
    await commitAs('Solvej Rask', 'solvej@printers.example')
    const uri = vscode.Uri.joinPath(second, 'postmortems', 'late-invoices.md')
    await write(uri, told)
    await vscode.window.showTextDocument(uri)
    const known = (): string[] =>
      vscode.languages
        .getDiagnostics(uri)
        .filter(({message}) => message.includes(' is a person; '))
        .map(({message}) => /“(.+?)”/.exec(message)![1]!)
    await until(() => known().join() === 'Solvej Rask', 'the author to be known')
    await commitAs('Bartol Kezele', '12+bkezele@users.noreply.github.com')
    await until(() => known().join() === 'Solvej Rask,Bartol Kezele', 'the second author to be known')
    await commitAs('Mirela Duvnjak', 'mirela@printers.example')
    await until(() => known().includes('Mirela Duvnjak'), 'the third author to be known')
    await repository.status()
    await write(vscode.Uri.joinPath(second, '.github', 'CODEOWNERS'), '/docs/ @amara-sre @printers/crew\n')
    await until(() => known().includes('@amara-sre'), 'the owner of files to be known')
    logs.end()
    // A commit has the log read once, whatever else is told of the repository.
    ok(logs.count() === 3, `the log was read ${logs.count()} times for three commits`)
    await vscode.workspace.fs.delete(uri)
  })
})
