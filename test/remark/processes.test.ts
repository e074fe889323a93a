import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {join} from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {stripVTControlCharacters} from 'node:util'
import {
  type CodeAction,
  StreamMessageReader,
  StreamMessageWriter,
  createProtocolConnection,
} from 'vscode-languageserver-protocol/node'
import {hindsight, named} from '../cli/samples.ts'
import {type Installed, install, project, run} from '../support/packed.ts'

/** The package as it is installed beside the tools of remark. */
describe('remark with the packed preset', () => {
  let user: Installed
  before(async () => {
    user = await install()
    await user.link('remark')
    await user.write({
      'docs/a.md': hindsight,
      'docs/named.md': named,
      'docs/notes.md': '# Notes\n\nIt should have been simple.\n',
      '.postmortem.yml': 'rules: {required-sections: off}\n',
      '.remarkrc.json':
        '{"plugins": ["postmortem-pack/remark", ["postmortem-pack/remark/no-should-have", "error"]]}',
    })
  })
  after(() => user.remove())

  it('is read by remark-cli, on a folder', async () => {
    const remark = join(project, 'node_modules/remark-cli/cli.js')
    const {code, stderr} = await run(user.root, process.execPath, [remark, 'docs', '--frail', '--no-stdout'])
    assert.equal(code, 1)
    const said = stripVTControlCharacters(stderr).replace(/ +/g, ' ')
    assert.match(said, /^5:1-5:\d+ error “should have been tested”.* no-should-have postmortem$/m)
    assert.match(said, /^11:14-11:25 warning “Ines Duarte”.* no-named-individual postmortem$/m)
    assert.match(said, /^docs\/notes\.md: no issues found$/m)
  })

  it('lets the language server of remark offer a fix', async () => {
    const library = pathToFileURL(join(project, 'node_modules/unified-language-server/index.js')).href
    // What the package remark-language-server consists of.
    await user.write({
      'server.mjs': `
        import {createUnifiedLanguageServer} from ${JSON.stringify(library)}
        createUnifiedLanguageServer({
          configurationSection: 'remark', ignoreName: '.remarkignore', packageField: 'remarkConfig',
          pluginPrefix: 'remark', processorName: 'remark', processorSpecifier: 'remark', rcName: '.remarkrc',
        })`,
    })
    const server = spawn(process.execPath, ['server.mjs', '--stdio'], {cwd: user.root})
    const client = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    )
    try {
      client.listen()
      const uri = pathToFileURL(join(user.root, 'docs/named.md')).href
      const published = new Promise<{readonly diagnostics: readonly {readonly code: string}[]}>((resolve) =>
        client.onNotification('textDocument/publishDiagnostics', resolve),
      )
      const folder = {uri: pathToFileURL(user.root).href, name: 'user'}
      await client.sendRequest('initialize', {
        ...{processId: process.pid, rootUri: folder.uri, capabilities: {}, workspaceFolders: [folder]},
      })
      await client.sendNotification('initialized', {})
      await client.sendNotification('textDocument/didOpen', {
        textDocument: {uri, languageId: 'markdown', version: 1, text: named},
      })
      const {diagnostics} = await published
      const diagnostic = diagnostics.find(({code}) => code === 'no-named-individual')
      assert.ok(diagnostic, JSON.stringify(diagnostics))
      const range = {start: {line: 10, character: 15}, end: {line: 10, character: 15}}
      const actions = await client.sendRequest<CodeAction[]>('textDocument/codeAction', {
        ...{textDocument: {uri}, range, context: {diagnostics: [diagnostic]}},
      })
      assert.deepEqual(
        actions.map(({edit}) => edit?.changes?.[uri]),
        [
          [
            {
              range: {start: {line: 10, character: 13}, end: {line: 10, character: 24}},
              newText: 'the on-call engineer',
            },
          ],
        ],
      )
    } finally {
      client.dispose()
      server.kill()
    }
  })
})
