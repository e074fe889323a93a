import {join, resolve} from 'node:path'
import manifest from '../../package.json' with {type: 'json'}
import {readArguments} from './args.ts'
import type {Options} from './options.ts'
import {renderHelp} from './help.ts'
import {CannotRun, type Io, isCannotRun, reasonOf} from './io.ts'
import {printable} from './reporters/terminal.ts'
import type {Command, PlainSession, Session} from './session.ts'
import {decodeText} from './text.ts'
import type {CommandName} from './usages.ts'

export const exitCodes = {clean: 0, findings: 1, failure: 2} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

type Loaded<S extends PlainSession> = () => Promise<Command<S>>

/** Each command is loaded when it is asked for: help and mistakes need none, and these no configuration. */
const plainCommands = {
  explain: async () => (await import('./commands/explain.ts')).explain,
  init: async () => (await import('./commands/init.ts')).init,
  completion: async () => (await import('./commands/completion.ts')).completion,
} as const satisfies Partial<Record<CommandName, Loaded<PlainSession>>>

const commands: Readonly<Record<Exclude<CommandName, keyof typeof plainCommands>, Loaded<Session>>> = {
  new: async () => (await import('./commands/new.ts')).newPostmortem,
  lint: async () => (await import('./commands/lint.ts')).lint,
  score: async () => (await import('./commands/score.ts')).score,
  actions: async () => (await import('./commands/actions.ts')).actions,
  stats: async () => (await import('./commands/stats.ts')).stats,
  config: async () => (await import('./commands/config.ts')).config,
  mcp: async () => (await import('./commands/mcp.ts')).mcp,
}

/** The program: `argv` is what stands behind its name. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const request = readArguments(argv)
  switch (request.kind) {
    case 'help':
      io.print(renderHelp(request.command))
      return exitCodes.clean
    case 'no command':
      io.warn(renderHelp(undefined))
      return exitCodes.failure
    case 'version':
      io.print(`${manifest.version}\n`)
      return exitCodes.clean
    case 'misuse':
      io.warn(`postmortem: ${printable(request.message)}\n`)
      return exitCodes.failure
    case 'command': {
      const {options, command} = request
      return runCommand(command, options, {...io, colour: options.colour ?? io.colour})
    }
  }
}

async function runCommand(name: CommandName, options: Options, io: Io): Promise<ExitCode> {
  const complaints = new Set<string>()
  const complain = (message: string): void => {
    if (complaints.has(message)) return
    complaints.add(message)
    io.warn(`${printable(message)}\n`)
  }
  if (name === 'lint' && needsThreads(options, io)) io.prepareLintThread()
  const session: PlainSession = {io, complain, options, today: options.today ?? io.today}
  try {
    const {output, fails} = isPlain(name)
      ? await (
          await plainCommands[name]()
        )(session)
      : await (
          await commands[name]()
        )(await configured(session))
    io.print(output)
    if (complaints.size > 0) return exitCodes.failure
    return fails ? exitCodes.findings : exitCodes.clean
  } catch (error) {
    if (!isCannotRun(error)) throw error
    complain(error.message)
    return exitCodes.failure
  }
}

/** A folder may hold many documents, which are linted on several threads. */
function needsThreads({operands, stdin, fixDryRun}: Options, {cores}: Io): boolean {
  return cores > 1 && !stdin && !fixDryRun && operands.some((path) => !path.endsWith('.md'))
}

function isPlain(name: CommandName): name is keyof typeof plainCommands {
  return Object.hasOwn(plainCommands, name)
}

/** What is wrong in the configuration is wrong even where no file is found to use it. */
async function configured(session: PlainSession): Promise<Session> {
  const {io, options, complain} = session
  await checkNamedConfig(io, options)
  const {Configurations} = await import('./config.ts')
  const configurations = new Configurations(
    io,
    {source: '--rule', value: {rules: options.rules}},
    options.config,
    options.operands.map((path) => resolve(io.cwd, path)),
  )
  const {complaints} = await configurations.for(join(io.cwd, 'postmortem.md'))
  complaints.forEach(complain)
  return {...session, configurations}
}

/** The file of `--config` must be there: nothing is known else of what the team wants. */
async function checkNamedConfig(io: Io, {config}: Options): Promise<void> {
  if (config === undefined) return
  const bytes = await io.read(resolve(io.cwd, config)).catch((error: unknown) => {
    throw new CannotRun(`${config}: ${reasonOf(error)}`)
  })
  if (decodeText(bytes) === undefined) throw new CannotRun(`${config}: not valid UTF-8`)
}
