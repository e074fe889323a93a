import assert from 'node:assert/strict'
import {symlink} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {Client} from '@modelcontextprotocol/sdk/client/index.js'
import {StdioClientTransport} from '@modelcontextprotocol/sdk/client/stdio.js'
import {tools} from '../../src/core/index.ts'
import {hindsight, tracked} from './samples.ts'
import {workspace} from './workspace.ts'

const program = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url))

/** Starts the built server in a folder, and asks it. */
async function serving(
  cwd: string,
  use: (
    call: (name: string, args: object) => Promise<{text: string; isError: boolean}>,
    client: Client,
  ) => Promise<void>,
): Promise<void> {
  const client = new Client({name: 'test', version: '1'})
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [program, 'mcp', '--today', '2026-06-10'],
    cwd,
    stderr: 'pipe',
  })
  await client.connect(transport)
  try {
    await use(async (name, args) => {
      const result = await client.callTool({name, arguments: {...args}})
      const [content] = result.content as readonly {readonly text: string}[]
      return {text: content!.text, isError: result.isError === true}
    }, client)
  } finally {
    await client.close()
  }
}

describe('postmortem mcp', () => {
  it('lists its tools, which read only', async () => {
    const {root} = await workspace()
    await serving(root, async (_, client) => {
      const listed = (await client.listTools()).tools
      assert.deepEqual(
        listed.map(({name, inputSchema}) => ({name, inputSchema})),
        tools.map(({name, inputSchema}) => ({name, inputSchema})),
      )
      for (const {annotations} of listed) assert.equal(annotations?.readOnlyHint, true)
    })
  })

  it('lints, scores and lists the actions of a file, a folder or a text', async () => {
    const {root, write} = await workspace({'docs/a.md': hindsight, 'docs/b.md': tracked})
    await serving(root, async (call) => {
      const lint = await call('lint', {path: 'docs/a.md'})
      assert.match(lint.text, /^docs\/a\.md\n[^]*^5:12 warning no-should-have: “should have been tested”/m)
      const roles = 'Replace with “The on-call engineer”; or: Replace with “The incident commander”; or: '
      const text = hindsight.replace('The change', 'Ines Duarte waited. The change')
      const byRole = (await call('lint', {text})).text
      assert.ok(byRole.includes(roles), byRole)
      await write('.postmortem.yml', 'rules: {no-should-have: error}\n')
      assert.match((await call('lint', {text: hindsight})).text, /^text\.md\n[^]*^5:12 error no-should-have/m)
      assert.match((await call('score', {path: 'docs/b.md'})).text, /^# Score of docs\/b\\?\.md/m)
      assert.match(
        (await call('actions', {path: 'docs'})).text,
        /^docs\/b\.md\n11 open: Alert on a spooler.*\n12 overdue: /m,
      )
    })
  })

  it('explains rules', async () => {
    const {root} = await workspace()
    await serving(root, async (call) => {
      assert.match((await call('explain', {rule: 'no-blame'})).text, /^\*\*Name the condition/)
      assert.deepEqual(await call('explain', {rule: 'no-balme'}), {
        ...{text: 'There is no rule “no-balme”. Did you mean “no-blame”?', isError: true},
      })
    })
  })

  it('says what it cannot read, and reads nothing outside its folder', async () => {
    const {root, path} = await workspace({'inside/a.md': hindsight, 'outside.md': hindsight})
    await symlink(path('outside.md'), path('inside/link.md'))
    await serving(path('inside'), async (call) => {
      for (const outside of ['../outside.md', path('outside.md'), 'link.md', root]) {
        assert.deepEqual(await call('lint', {path: outside}), {
          ...{text: `${outside}: outside the folder that is served`, isError: true},
        })
      }
      assert.deepEqual(await call('lint', {path: 'gone.md'}), {
        text: 'gone.md: no such file or directory',
        isError: true,
      })
      assert.deepEqual(await call('lint', {}), {text: 'Pass path or text.', isError: true})
      assert.deepEqual(await call('delete', {}), {text: 'There is no tool “delete”.', isError: true})
    })
  })
})
