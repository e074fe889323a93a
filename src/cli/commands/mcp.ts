import process from 'node:process'
import {McpServer} from '@modelcontextprotocol/sdk/server/mcp.js'
import {StdioServerTransport} from '@modelcontextprotocol/sdk/server/stdio.js'
import {CallToolRequestSchema, ListToolsRequestSchema} from '@modelcontextprotocol/sdk/types.js'
import manifest from '../../../package.json' with {type: 'json'}
import {tools} from '../../core/index.ts'
import {Configurations} from '../config.ts'
import {answer} from '../mcp/answer.ts'
import type {Outcome, Session} from '../session.ts'

/** Serves the tools over standard input and output until the other side hangs up. */
export async function mcp(session: Session): Promise<Outcome> {
  const {server} = new McpServer(
    {name: manifest.name, title: manifest.displayName, version: manifest.version},
    {capabilities: {tools: {}}},
  )
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({name, title, description, inputSchema}) => ({
      ...{name, title, description},
      inputSchema: {...inputSchema, type: 'object' as const},
      annotations: {readOnlyHint: true, openWorldHint: false},
    })),
  }))
  server.setRequestHandler(CallToolRequestSchema, async ({params}) => {
    // Configuration may have changed since the last question.
    const {io, options} = session
    const configurations = new Configurations(io, {source: '--rule', value: {rules: {}}}, options.config)
    const {text, isError} = await answer({...session, configurations}, params.name, params.arguments)
    return {content: [{type: 'text', text}], isError}
  })
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve
    // The transport does not tell that its input has ended.
    process.stdin.once('end', resolve)
  })
  await server.connect(new StdioServerTransport())
  await closed
  return {output: '', fails: false}
}
